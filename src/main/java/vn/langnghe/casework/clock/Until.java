package vn.langnghe.casework.clock;

import java.util.EnumSet;
import java.util.Set;
import vn.langnghe.casework.action.CaseStatus;

/** What ends a clock. */
public enum Until {
    /** The status it belongs to. */
    STATUS(EnumSet.noneOf(CaseStatus.class), null),
    /** The sender was told what becomes of it: the case left the desk. */
    TOLD(EnumSet.complementOf(EnumSet.of(CaseStatus.NEW, CaseStatus.NEEDS_INFO)), null),
    /** Somebody took the case into hand, here or elsewhere; an office that has not accepted it has not. */
    HANDLED(EnumSet.complementOf(EnumSet.of(CaseStatus.NEW, CaseStatus.NEEDS_INFO, CaseStatus.ROUTED)), null),
    /** The signed paper came, which has terms of its own; or the answer. */
    SIGNED(EnumSet.of(CaseStatus.ANSWERED, CaseStatus.CLOSED), Trigger.SIGNED_PAPER),
    /** The decision to accept; or the end. */
    ACCEPTED(EnumSet.of(CaseStatus.ANSWERED, CaseStatus.CLOSED), Trigger.ACCEPTED),
    /** The answer is out. */
    ANSWERED(EnumSet.of(CaseStatus.ANSWERED, CaseStatus.CLOSED), null),
    /** The answer is public, or is lawfully withheld; the case may be closed long before. */
    PUBLISHED(EnumSet.noneOf(CaseStatus.class), Trigger.PUBLISHED),
    /** Nobody's duty: a posting goes by, or is taken down. */
    POSTED(EnumSet.noneOf(CaseStatus.class), null);

    private final Set<CaseStatus> ends;
    private final Trigger ending;

    Until(Set<CaseStatus> ends, Trigger ending) {
        this.ends = ends;
        this.ending = ending;
    }

    /** Whether a clock of {@code term} is over in this status, once {@code happened} has happened. */
    boolean over(String term, CaseStatus status, Set<Trigger> happened) {
        if (this == STATUS) {
            return !status.clocks().contains(term);
        }
        return ends.contains(status) || (ending != null && happened.contains(ending));
    }

    /** The event that ends it before any status does, or null. */
    Trigger ending() {
        return ending;
    }

    /** Whether somebody has to do something before it is over. */
    boolean duty() {
        return this != POSTED;
    }

    /** A case that comes back unhandled has waited all the time. */
    boolean revives() {
        return this == HANDLED;
    }
}
