package vn.langnghe.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.langnghe.office.staff.SecondFactor;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.web.Qr;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.StaffPage;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/**
 * {@code /desk/second-factor}: enrolment in three steps (password, QR code, first code), then the recovery codes, shown
 * in the answer to that post and never again.
 */
@Named
@RequestScoped
public class SecondFactorPage {
    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private SecondFactor factor;

    @Inject
    private Wording say;

    private List<String> codes = List.of();
    private Optional<SecondFactor.Enrolment> enrolment = Optional.empty();
    private boolean on;

    /** Runs before the page is drawn: a post takes one step. */
    public void enter() {
        if (ask.posted()) {
            ask.done(() -> press(ask.typed("do")));
        }
        on = factor.on(visitor.member());
        enrolment = on ? Optional.empty() : factor.begun(visitor.member());
    }

    private void press(String what) {
        StaffMember who = visitor.member();
        char[] password = ask.typed("password").toCharArray();
        switch (what) {
            case "begin" -> factor.begin(who, password);
            case "confirm" -> codes = factor.confirm(who, ask.typed("otp"), visitor.key());
            case "codes" -> codes = factor.newCodes(who, password, ask.typed("otp"));
            case "drop" -> drop(who, password);
            default -> ask.go(StaffPage.SECOND_FACTOR.path());
        }
    }

    private void drop(StaffMember who, char[] password) {
        factor.drop(who, password, ask.typed("otp"), visitor.key());
        ask.go(StaffPage.ACCOUNT.path() + "?done=drop");
    }

    public String problem() {
        return ask.refusal().map(say::refusal).orElse("");
    }

    /** Whether nothing else opens before this is done. */
    public boolean missing() {
        return visitor.mustEnrol();
    }

    public boolean needed() {
        return factor.needed(visitor.member());
    }

    public boolean on() {
        return on;
    }

    public boolean begun() {
        return enrolment.isPresent();
    }

    public Qr qr() {
        return Qr.of(enrolment.orElseThrow().address());
    }

    /** The secret in groups of four. */
    public String text() {
        return enrolment.orElseThrow().text();
    }

    /** Fresh recovery codes, or none. */
    public List<String> codes() {
        return codes;
    }

    public int codesLeft() {
        return factor.recoveryLeft(visitor.member());
    }
}
