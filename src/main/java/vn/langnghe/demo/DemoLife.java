package vn.langnghe.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.queue.CaseDesk;
import vn.langnghe.casework.track.Tracking;
import vn.langnghe.intake.Intake;
import vn.langnghe.intake.Receipt;
import vn.langnghe.office.staff.Accounts;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.setting.StoredSettings;
import vn.langnghe.platform.transaction.Transactions;

/** Lets one case live as the script says, from its arrival to where it stands today. */
@ApplicationScoped
class DemoLife {
    /** Between two acts of the same day. */
    private static final Duration A_WHILE = Duration.ofMinutes(37);

    @Inject
    Intake intake;

    @Inject
    Casework casework;

    @Inject
    CaseDesk desk;

    @Inject
    Tracking tracking;

    @Inject
    Accounts accounts;

    @Inject
    Now now;

    @Inject
    StoredSettings stored;

    @Inject
    Transactions transactions;

    /** The whole life in one transaction together with its mark, so that it is lived once whatever happens. */
    void live(Script.Case story) {
        if (stored.get(mark(story.key())).isEmpty()) {
            transactions.inNew(() -> play(story));
        }
    }

    private void play(Script.Case story) {
        int left = story.steps().size();
        Receipt receipt = now.during(ago(story.ago(), left), () -> intake.receive(story.arrival()));
        for (Script.Step step : story.steps()) {
            left--;
            now.during(ago(step.ago(), left), () -> take(step, receipt));
        }
        stored.set(mark(story.key()), receipt.caseNumber());
    }

    private Object take(Script.Step step, Receipt receipt) {
        String number = receipt.caseNumber();
        Map<Field, String> fields = new EnumMap<>(step.fields());
        if (step.byCitizen()) {
            return tracking.act(number, receipt.receiptCode(), step.action(), fields.get(Field.TEXT));
        }
        StaffMember who = accounts.find(step.by()).orElseThrow();
        fields.computeIfPresent(
                Field.PRIMARY, (field, key) -> stored.get(mark(key)).orElseThrow());
        if (step.action() == CaseAction.CONFIRM) {
            fields.put(Field.PROPOSAL, desk.view(who, number).proposals().get(0).id());
        }
        int version = casework.visible(who, number).version();
        return casework.act(who, number, new ActionRequest(step.action(), version, fields));
    }

    /** Days back, and a little more for every act that is still to follow. */
    private static Duration ago(int days, int actsToFollow) {
        return Duration.ofDays(days).plus(A_WHILE.multipliedBy(actsToFollow)).negated();
    }

    private static String mark(String key) {
        return "demo.case." + key;
    }
}
