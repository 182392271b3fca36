package vn.langnghe.web.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.langnghe.intake.mailroom.MailDecisions;
import vn.langnghe.intake.mailroom.MailRuleBook;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Refusal;
import vn.langnghe.web.staff.Ask;

/** Hands a pressed button on. */
@ApplicationScoped
class MailActs {
    @Inject
    private MailDecisions decisions;

    @Inject
    private MailRuleBook rules;

    /** @return what was done, as the key of its words */
    String act(StaffMember who, MailRequest asked, Ask ask) {
        switch (asked.act()) {
            case "attach" -> decisions.attach(who, asked.mail(), ask.filled("number"));
            case "open" -> decisions.openCase(who, asked.mail());
            case "seen" -> decisions.seen(who, asked.mail());
            case "again" -> decisions.readAgain(who, asked.mail());
            case "discard" -> decisions.discard(who, asked.mail(), ask.filled("reason"));
            case "rule" -> make(who, asked);
            case "end" -> rules.end(who, ask.filled("rule"));
            default -> throw new Refusal("mailroom.refused.decided");
        }
        return asked.act();
    }

    private void make(StaffMember who, MailRequest asked) {
        if (asked.feature() == null) {
            throw new Refusal("mailroom.refused.feature");
        }
        rules.make(who, asked.mail(), asked.feature(), asked.effect());
    }
}
