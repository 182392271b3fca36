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
import java.time.LocalDate;
import java.util.List;
import vn.langnghe.api.input.InputRefused;
import vn.langnghe.api.input.Pauses;
import vn.langnghe.api.input.Query;
import vn.langnghe.api.output.DueJson;
import vn.langnghe.deadline.Calendars;
import vn.langnghe.deadline.DueDates;
import vn.langnghe.deadline.Pause;
import vn.langnghe.deadline.Term;
import vn.langnghe.deadline.Terms;
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
    Terms terms;

    @Inject
    Calendars calendars;

    @Inject
    Now now;

    @GET
    public JsonObject count(@Context UriInfo address) {
        Query query = new Query(address.getQueryParameters(), PARAMETERS);
        LocalDate start = query.day("start").orElseGet(now::today);
        Term term = terms.on(query.needed("term"), query.yes("remote"), query.yes("complex"), start);
        int extension = query.whole("extensions", 0, DueDates.LONGEST, 0);
        if (!term.allows(extension)) {
            throw InputRefused.value("extension", term.unit().of(term.extensionCap()))
                    .about("extensions");
        }
        List<Pause> pauses = query.text("pauses").map(Pauses::of).orElse(List.of());
        return DueJson.of(term, start, DueDates.compute(term, start, pauses, extension, calendars.current()));
    }
}
