package vn.langnghe.casework.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.langnghe.casework.clock.Trigger;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.deadline.Pause;

/**
 * What notices have to know of a case.
 *
 * @param office that has to issue them
 * @param reachable false when the sender gave no name or was promised that nobody writes
 * @param happened when what the law counts from happened
 * @param pauses closed times in which the terms of the case stood still
 */
public record NoticedCase(
        String id, Kind kind, String office, boolean reachable, Map<Trigger, LocalDate> happened, List<Pause> pauses) {

    /** Nobody is told of a denunciation about him before it is accepted. */
    boolean tells(Addressee recipient) {
        return recipient == Addressee.PETITIONER ? reachable : happened.containsKey(Trigger.ACCEPTED);
    }
}
