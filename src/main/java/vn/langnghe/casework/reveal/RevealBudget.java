package vn.langnghe.casework.reveal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.setting.Role;
import vn.langnghe.platform.start.Readiness;
import vn.langnghe.platform.start.Ready;

/** Nobody asks for many names in an hour; who tries is seen by whoever watches the service. */
@ApplicationScoped
public class RevealBudget {
    private static final System.Logger LOG = System.getLogger(RevealBudget.class.getName());
    private static final Duration HOUR = Duration.ofHours(1);
    static final int REQUESTS = 10;
    static final int UNMASKINGS = 30;

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    @Inject
    private Readiness readiness;

    void begin(@Observes Ready ready) {
        if (ready.settings().role() != Role.PUBLIC) {
            readiness.warn("reveal-budget", this::alarm);
        }
    }

    /**
     * Counts one, in the transaction that asks; two at once wait for each other.
     *
     * @throws RevealRefused when the hour's budget is spent
     */
    void spend(StaffMember who, RevealWay way) {
        int most = way == RevealWay.CUSTODIAN ? REQUESTS : UNMASKINGS;
        sql.one("select id from staff where id = ? for update", row -> row.big("id"), who.id());
        long asked = sql.one(
                        "select count(*) as asked from reveal where asked_by = ? and way = ? and asked_at > ?",
                        row -> row.big("asked"),
                        who.actor(),
                        way,
                        now.instant().minus(HOUR))
                .orElseThrow();
        if (asked >= most) {
            LOG.log(Level.WARNING, "budget of identity requests spent by account {0}", Long.toString(who.id()));
            throw RevealRefused.tooMany(most);
        }
    }

    private Optional<String> alarm() {
        long people = sql.one(
                        "select count(*) as people from (select asked_by from reveal where asked_at > ?"
                                + " group by asked_by, way having count(*) >= case way when 'CUSTODIAN' then ? else ? end) many",
                        row -> row.big("people"),
                        now.instant().minus(HOUR),
                        REQUESTS,
                        UNMASKINGS)
                .orElse(0L);
        return people == 0
                ? Optional.empty()
                : Optional.of(people + " accounts asked for as many identities as an hour allows");
    }
}
