package vn.langnghe.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.langnghe.api.input.Pauses;
import vn.langnghe.api.input.Query;
import vn.langnghe.api.output.DueJson;
import vn.langnghe.deadline.Counting;
import vn.langnghe.deadline.DueDates;
import vn.langnghe.deadline.DueQuestion;
import vn.langnghe.platform.Now;

/** Counts a term for staff: when is it due, and why then. */
@Staff
@Path("deadlines")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class Deadlines {
    private static final List<String> PARAMETERS =
            List.of("term", "start", "remote", "complex", "pauses", "extensions");

    @Inject
    Counting counting;

    @Inject
    Now now;

    @GET
    public JsonObject count(@Context UriInfo address) {
        Query query = new Query(address.getQueryParameters(), PARAMETERS);
        DueQuestion asked = new DueQuestion(
                query.needed("term"),
                query.day("start").orElseGet(now::today),
                query.yes("remote"),
                query.yes("complex"),
                query.text("pauses").map(Pauses::of).orElse(List.of()),
                query.whole("extensions", 0, DueDates.LONGEST, 0));
        Counting.Counted counted = counting.count(asked);
        return DueJson.of(counted.term(), asked.start(), counted.due());
    }
}
