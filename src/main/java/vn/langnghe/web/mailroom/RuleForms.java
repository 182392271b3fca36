package vn.langnghe.web.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import vn.langnghe.intake.mailroom.MailRule;
import vn.langnghe.intake.mailroom.MailRuleBook;
import vn.langnghe.intake.mailroom.Replay;
import vn.langnghe.intake.mailroom.RuleEffect;
import vn.langnghe.intake.mails.MailFate;
import vn.langnghe.intake.mails.MailFeatures.Feature;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Wording;

/** Draws the form of a new rule with what it would have met, and the rules that run. */
@ApplicationScoped
class RuleForms {
    @Inject
    private MailRuleBook book;

    @Inject
    private MailWords words;

    @Inject
    private Names names;

    @Inject
    private Wording say;

    /** A rule that runs, in words. */
    public record Running(String id, String words, String made, String end) {}

    RuleForm form(StaffMember who, MailRequest asked) {
        List<Feature> known = book.features(who, asked.mail());
        boolean tries = asked.feature() != null && known.contains(asked.feature());
        Replay replay = tries ? book.replay(who, asked.mail(), asked.feature()) : null;
        return new RuleForm(
                known.stream()
                        .map(f -> new RuleForm.Option(f.name(), words.of("feature." + f), f == asked.feature()))
                        .toList(),
                Arrays.stream(RuleEffect.values())
                        .map(e -> new RuleForm.Option(e.name(), words.of("effect." + e), e == asked.effect()))
                        .toList(),
                tries ? tried(replay, asked) : "",
                tries && replay.allows(asked.feature(), asked.effect()));
    }

    private String tried(Replay replay, MailRequest asked) {
        return words.with(
                "rule.tried",
                replay.looked(),
                replay.all(),
                replay.of(MailFate.CASE),
                replay.people(),
                replay.moved(asked.effect()));
    }

    List<Running> running() {
        return book.running().stream().map(this::running).toList();
    }

    private Running running(MailRule rule) {
        String said =
                words.with("rule.words", words.of("feature." + rule.feature()), words.of("effect." + rule.effect()));
        return new Running(
                rule.id(),
                said,
                words.with("rule.made", names.actor(rule.madeBy()), Moments.full(rule.madeAt(), say.language())),
                words.with("rule.end.this", said));
    }
}
