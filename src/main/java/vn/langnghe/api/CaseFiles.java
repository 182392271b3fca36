package vn.langnghe.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import vn.langnghe.api.input.OpeningBody;
import vn.langnghe.casework.file.FileContent;
import vn.langnghe.casework.file.FileDesk;
import vn.langnghe.casework.file.Served;

/**
 * The bytes of a case's files, originals and safe copies: to be saved, never shown by the browser. Programs read what is
 * dangerous about a file with the case and are not asked.
 */
@Staff
@Path("cases/{number}/attachments/{id}")
@Produces(MediaType.APPLICATION_OCTET_STREAM)
@ApplicationScoped
public class CaseFiles {
    @Inject
    CurrentStaff caller;

    @Inject
    FileDesk desk;

    @Inject
    FileContent content;

    @GET
    public Response bytes(@PathParam("number") String number, @PathParam("id") String id) {
        return answer(desk.usual(caller.member(), number, id, true));
    }

    @GET
    @Path("copy")
    public Response copy(@PathParam("number") String number, @PathParam("id") String id) {
        return answer(desk.copy(caller.member(), number, id));
    }

    @POST
    @Path("original")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response original(@PathParam("number") String number, @PathParam("id") String id, InputStream body) {
        return answer(desk.original(caller.member(), number, id, OpeningBody.read(body), true));
    }

    private Response answer(Served file) {
        StreamingOutput bytes = to -> content.write(file, to);
        return Response.ok(bytes)
                .header(
                        HttpHeaders.CONTENT_LENGTH,
                        file.measured() ? file.line().size() : null)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.line().contentDisposition())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
