package vn.langnghe.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import vn.langnghe.api.input.ActionBody;
import vn.langnghe.api.input.Query;
import vn.langnghe.api.input.QueueQuery;
import vn.langnghe.api.output.CaseJson;
import vn.langnghe.api.output.Labels;
import vn.langnghe.api.output.QueueJson;
import vn.langnghe.api.output.StateJson;
import vn.langnghe.api.problem.Speech;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.facts.Categories;
import vn.langnghe.casework.queue.CaseDesk;
import vn.langnghe.casework.queue.CaseQueue;
import vn.langnghe.office.staff.StaffMember;

/** The caller's cases: the queue, one case, what can be done with it. */
@Staff
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class Cases {
    @Inject
    CurrentStaff caller;

    @Inject
    CaseQueue queue;

    @Inject
    CaseDesk desk;

    @Inject
    Casework casework;

    @Inject
    Categories categories;

    @GET
    public JsonObject queue(@Context UriInfo address, @Context HttpHeaders headers) {
        Query query = new Query(address.getQueryParameters(), QueueQuery.PARAMETERS);
        return QueueJson.of(queue.page(caller.member(), QueueQuery.filter(query)), labels(headers));
    }

    @GET
    @Path("{number}")
    public JsonObject one(@PathParam("number") String number, @Context HttpHeaders headers) {
        return CaseJson.of(desk.view(caller.member(), number), labels(headers));
    }

    @POST
    @Path("{number}/actions")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject act(@PathParam("number") String number, @Context HttpHeaders headers, InputStream body) {
        StaffMember who = caller.member();
        CaseFile file = casework.act(who, number, ActionBody.read(body));
        return StateJson.of(file, casework.allowed(who, file), labels(headers));
    }

    private Labels labels(HttpHeaders headers) {
        return new Labels(Speech.of(headers), categories);
    }
}
