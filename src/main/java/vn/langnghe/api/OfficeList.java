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
import vn.langnghe.api.input.Query;
import vn.langnghe.api.output.OfficeJson;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Now;

/** The offices that take cases today, with their numbers; with {@code q}, every body that a complaint may name. */
@Path("offices")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OfficeList {
    private static final int SUGGESTIONS = 20;

    @Inject
    Offices offices;

    @Inject
    Now now;

    @GET
    public JsonObject list(@Context UriInfo address) {
        Query query = new Query(address.getQueryParameters(), List.of("q"));
        return OfficeJson.of(
                query.text("q")
                        .map(typed -> offices.matching(typed, SUGGESTIONS))
                        .orElseGet(() -> offices.receivingOn(now.today())),
                offices.hotlines(now.today()));
    }
}
