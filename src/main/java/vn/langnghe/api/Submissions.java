package vn.langnghe.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import vn.langnghe.api.input.IdempotencyKey;
import vn.langnghe.api.input.SubmissionBody;
import vn.langnghe.api.output.ReceiptJson;
import vn.langnghe.api.problem.Speech;
import vn.langnghe.intake.IntakeOnce;

/** Takes a submission in and answers with its receipt. */
@Path("submissions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class Submissions {
    @Inject
    IntakeOnce intake;

    @Inject
    Capacity capacity;

    @POST
    public Response submit(
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @DefaultValue("-1") long length,
            @Context HttpHeaders headers,
            InputStream body) {
        String checked = IdempotencyKey.checked(key);
        JsonObject receipt = capacity.within(Capacity.announced(length, headers), () -> taken(body, checked, headers));
        return Response.status(Response.Status.CREATED).entity(receipt).build();
    }

    private JsonObject taken(InputStream body, String key, HttpHeaders headers) {
        SubmissionBody sent = SubmissionBody.read(body);
        return ReceiptJson.of(intake.receive(sent.arrival(), key), sent.kind(), Speech.of(headers));
    }
}
