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
import vn.langnghe.api.input.Query;
import vn.langnghe.api.output.MailDayJson;
import vn.langnghe.intake.mails.MailBook;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.Now;

/** Accounts for every mail of a day, for triage: what was received is the sum of what became of it. */
@Staff(StaffRole.TRIAGE)
@Path("mail/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class Reconciliation {
    @Inject
    CurrentStaff caller;

    @Inject
    MailBook book;

    @Inject
    Now now;

    @GET
    public JsonObject day(@Context UriInfo address) {
        Query query = new Query(address.getQueryParameters(), List.of("date"));
        LocalDate day = query.day("date").orElseGet(now::today);
        return MailDayJson.of(book.on(day, caller.member()));
    }
}
