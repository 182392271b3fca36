package vn.langnghe.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.langnghe.casework.leaving.Leaving;
import vn.langnghe.casework.leaving.LeavingDesk;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** {@code /inspection/exports}: what was taken out of the house, by whom and for what. */
@Named
@RequestScoped
public class ExportsPage {
    private static final int ROWS = 50;

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private LeavingDesk desk;

    @Inject
    private Wording say;

    private List<Leaving> found;

    /** Read once, however often the page asks. */
    private List<Leaving> found() {
        if (found == null) {
            long before = ask.id("before");
            found = desk.known(visitor.member(), before == 0 ? Long.MAX_VALUE : before, ROWS + 1);
        }
        return found;
    }

    public List<Leaving> lines() {
        return found().stream().limit(ROWS).toList();
    }

    public String at(Leaving one) {
        return Moments.full(one.at(), say.language());
    }

    /** Which list, or which case for whoever may know of it. */
    public String what(Leaving one) {
        String label = say.of("leaving." + one.what());
        return switch (one.what()) {
            case LIST -> label + ": " + one.title();
            case CASE -> one.caseNumber() == null ? label : label + " " + one.caseNumber();
        };
    }

    public String amount(Leaving one) {
        return one.cut() ? say.with("exports.cut", one.amount()) : "" + one.amount();
    }

    /** Address of the next page, or null. */
    public String more() {
        return found().size() <= ROWS
                ? null
                : "/inspection/exports?before=" + found().get(ROWS - 1).seq();
    }
}
