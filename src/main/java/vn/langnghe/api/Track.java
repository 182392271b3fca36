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
import vn.langnghe.api.input.TrackBody;
import vn.langnghe.api.output.Labels;
import vn.langnghe.api.output.TrackJson;
import vn.langnghe.api.problem.Speech;
import vn.langnghe.casework.facts.Categories;
import vn.langnghe.casework.track.TrackView;
import vn.langnghe.casework.track.Tracking;

/** The citizen's own page for programs: look, write, agree or dispute with number and code. */
@Path("track")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class Track {
    @Inject
    Tracking tracking;

    @Inject
    Categories categories;

    @Inject
    Capacity capacity;

    @POST
    public JsonObject look(@Context HttpHeaders headers, InputStream body) {
        TrackBody sent = TrackBody.look(body);
        return written(tracking.look(sent.caseNumber(), sent.receiptCode()), headers);
    }

    @POST
    @Path("messages")
    public Response say(
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @DefaultValue("-1") long length,
            @Context HttpHeaders headers,
            InputStream body) {
        TrackView view = capacity.within(Capacity.announced(length, headers), () -> said(TrackBody.say(body)));
        return Response.status(Response.Status.CREATED)
                .entity(written(view, headers))
                .build();
    }

    private TrackView said(TrackBody sent) {
        return tracking.say(sent.caseNumber(), sent.receiptCode(), sent.text(), sent.files());
    }

    @POST
    @Path("actions")
    public JsonObject act(@Context HttpHeaders headers, InputStream body) {
        TrackBody sent = TrackBody.act(body);
        return written(tracking.act(sent.caseNumber(), sent.receiptCode(), sent.action(), sent.text()), headers);
    }

    private JsonObject written(TrackView view, HttpHeaders headers) {
        return TrackJson.of(view, new Labels(Speech.of(headers), categories));
    }
}
