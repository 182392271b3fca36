package vn.langnghe.web.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.escalation.CameUp;
import vn.langnghe.escalation.Reason;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Wording;

/** Says aloud why a case came up, and what is due next. */
@ApplicationScoped
public class ReasonWords {
    @Inject
    private Names names;

    @Inject
    private Wording say;

    List<String> of(List<Reason> reasons) {
        return reasons.stream().map(this::words).toList();
    }

    private String words(Reason reason) {
        String on = Vietnamese.day(reason.on());
        return switch (reason.why()) {
            case BREACHED, STILL -> missed(reason, on);
            case RULE -> say.with("why.RULE", on, reason.words());
            default -> say.with("why." + reason.why(), on);
        };
    }

    private String missed(Reason reason, String on) {
        String words = say.with("why." + reason.why(), names.term(reason.term()), Vietnamese.day(reason.dueOn()));
        return reason.level() == 0 ? words : words + say.with("why.rose", reason.level(), on);
    }

    /** Term and day of what ends first, or nothing. */
    String until(CameUp up) {
        if (up.due() == null || up.due().day() == null) {
            return "";
        }
        return say.with("why.until", up.term(), Moments.day(up.due().day(), say.language()));
    }
}
