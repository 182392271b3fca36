package vn.langnghe.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import vn.langnghe.api.output.Out;
import vn.langnghe.api.problem.Speech;
import vn.langnghe.casework.facts.Categories;

/** The categories a submission may name today, in the order of the form. */
@Path("categories")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CategoryList {
    @Inject
    Categories categories;

    @GET
    public JsonObject list(@Context HttpHeaders headers) {
        Locale locale = Speech.of(headers);
        return new Out()
                .list(
                        "items",
                        categories.all(),
                        c -> new Out().put("code", c.code()).put("label", c.label(locale)))
                .build();
    }
}
