package vn.langnghe.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import vn.langnghe.casework.queue.CaseDesk;
import vn.langnghe.casework.queue.Originals;
import vn.langnghe.evidence.AttachmentLine;
import vn.langnghe.office.staff.StaffMember;

/** The original bytes of a case's files: to be saved, never shown by the browser. */
@Staff
@Path("cases/{number}/attachments")
@ApplicationScoped
public class CaseFiles {
    @Inject
    CurrentStaff caller;

    @Inject
    CaseDesk desk;

    @Inject
    Originals originals;

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response bytes(@PathParam("number") String number, @PathParam("id") String id) {
        StaffMember who = caller.member();
        AttachmentLine file = desk.attachment(who, number, id);
        StreamingOutput content = to -> originals.write(who, number, id, to);
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.contentDisposition())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
