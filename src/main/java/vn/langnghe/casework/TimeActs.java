package vn.langnghe.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.CitizenReminded;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Texts;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.platform.transaction.UseCase;

/**
 * The gate for what comes over a case by itself, when a term goes by and nobody acts. It leaves the version of the case
 * alone: whoever has a form open goes on writing.
 */
@UseCase
public class TimeActs {
    private static final Texts REMINDER = Texts.of("casework", Locale.forLanguageTag("vi"));
    private static final String SYSTEM = "system";

    @Inject
    private Casework casework;

    @Inject
    private CaseClocks clocks;

    @Inject
    private Words words;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<CitizenReminded> reminded;

    @Inject
    private Now now;

    /**
     * A term ran out: the case comes before somebody higher, even when it is closed and has a term all the same.
     *
     * @param level 1–4; one that the case has already, or a lower one, changes nothing
     * @param why codes for the history
     */
    public void raise(String caseId, int level, String why) {
        CaseFile file = casework.hold(caseId);
        int before = file.past().level();
        if (level > before && (file.status().open() || file.dueOn() != null)) {
            file.past().raiseTo(level);
            ledger.append(
                    new LedgerEvent(file.number(), "ESCALATE", SYSTEM, "level=" + before + ".." + level + ";" + why));
        }
    }

    /** A posting has stood for as long as it had to; it may stay. */
    public void posted(String caseId) {
        CaseFile file = casework.hold(caseId);
        clocks.posted(file);
        ledger.append(new LedgerEvent(file.number(), "POSTED_IN_FULL", SYSTEM, ""));
    }

    /**
     * The citizen has not given yet what was asked: told on the page, and by letter to whom letters go.
     *
     * @param dueOn last day to give it
     */
    public void remind(String caseId, LocalDate dueOn) {
        CaseFile file = casework.hold(caseId);
        if (file.status() == CaseStatus.NEEDS_INFO) {
            file.past().reminded();
            int times = file.past().reminders();
            String told = REMINDER.get("reminder", times, Vietnamese.date(dueOn));
            words.say(file, MessageKind.NOTICE, told, SYSTEM, now.instant());
            ledger.append(new LedgerEvent(
                    file.number(), "REMIND", SYSTEM, "round=" + file.past().askRounds() + ";times=" + times));
            reminded.fire(new CitizenReminded(file.id(), file.hands().office()));
        }
    }
}
