package vn.langnghe.casework.access;

import java.util.Set;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffRole;

/** How a case can stand to one person: of the office {@code OWN} under {@code ABOVE}, with a relation to {@code KIN}. */
enum Situation {
    NEW(held().in(CaseStatus.NEW)),
    WORK(held().sortedBy("DESK")),
    KEPT(held().sortedBy("DESK").sealed()),
    ASKED(held().in(CaseStatus.NEW).proposals(1)),
    ASKED_KEPT(held().in(CaseStatus.NEW).proposals(1).sealed()),
    BACK(held().in(CaseStatus.NEEDS_INFO).after(CaseStatus.NEW).sortedBy("DESK")),
    WAITS(held().in(CaseStatus.NEEDS_INFO).after(CaseStatus.IN_PROGRESS).sortedBy("DESK")),
    SENT(foreign().sortedBy("OWN")),
    SENT_KEPT(foreign().sortedBy("OWN").sealed()),
    CLOSED(held().in(CaseStatus.CLOSED).sortedBy("DESK")),
    LEVEL2(foreign().level(2)),
    RAISED(foreign().level(3)),
    RAISED_KEPT(foreign().level(4).sealed()),
    CALL(foreign().in(CaseStatus.NEW).registeredBy("staff:me")),
    FOREIGN(foreign()),
    FOREIGN_NEW(foreign().in(CaseStatus.NEW).proposals(1)),
    LISTED(foreign().sealed().restricted("me", "you")),
    LISTED_OWN(held().sortedBy("DESK").sealed().restricted("me", "you")),
    UNDER(held().sortedBy("DESK").about("UNDER")),
    UNLISTED(everything().sealed().restricted("you")),
    ACCUSED(everything().about("OWN")),
    ABOVE(everything().about("ABOVE")),
    KIN(everything().about("KIN")),
    ACCUSED_LISTED(everything().sealed().restricted("me").about("OWN"));

    private final Build build;

    Situation(Build build) {
        this.build = build;
    }

    CaseFacts file() {
        return build.facts();
    }

    /** Somebody with this role in {@code OWN}. */
    static Subject one(StaffRole role) {
        return new Subject("me", Set.of(new Grant("OWN", role)), Set.of("OWN", "ABOVE"), Set.of("KIN"));
    }

    private static Build held() {
        return new Build();
    }

    private static Build foreign() {
        Build build = new Build().sortedBy("DESK");
        build.office = "OTHER";
        return build;
    }

    /** Every right that a case can give, were it not for a bar. */
    private static Build everything() {
        return held().level(4).proposals(1).registeredBy("staff:me");
    }

    private static final class Build {
        private CaseStatus status = CaseStatus.IN_PROGRESS;
        private CaseStatus previous;
        private String office = "OWN";
        private String triage = "OWN";
        private String subject;
        private String registered;
        private int proposals;
        private int level;
        private boolean sealed;
        private Set<String> readers;

        Build in(CaseStatus is) {
            status = is;
            return this;
        }

        Build after(CaseStatus was) {
            previous = was;
            return this;
        }

        Build sortedBy(String desk) {
            triage = desk;
            return this;
        }

        Build about(String accused) {
            subject = accused;
            return this;
        }

        Build registeredBy(String actor) {
            registered = actor;
            return this;
        }

        Build proposals(int many) {
            proposals = many;
            return this;
        }

        Build level(int high) {
            level = high;
            return this;
        }

        Build sealed() {
            sealed = true;
            return this;
        }

        Build restricted(String... names) {
            readers = Set.of(names);
            return this;
        }

        CaseFacts facts() {
            return new CaseFacts(
                    status,
                    previous,
                    office,
                    triage,
                    subject,
                    registered,
                    proposals,
                    level,
                    sealed,
                    readers != null,
                    readers == null ? Set.of() : readers);
        }
    }
}
