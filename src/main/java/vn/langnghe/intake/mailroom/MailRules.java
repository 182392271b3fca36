package vn.langnghe.intake.mailroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.langnghe.intake.mails.MailFeatures;
import vn.langnghe.intake.mails.MailFeatures.Feature;
import vn.langnghe.intake.mails.MailMarks;
import vn.langnghe.platform.Remembered;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/** The rules that run now, for the mail door. A new one reaches every process within seconds. */
@ApplicationScoped
public class MailRules {
    private static final Duration KEPT = Duration.ofSeconds(5);

    @Inject
    private Sql sql;

    @Inject
    private MailMarks marks;

    private Remembered<List<Running>> running;

    private record Running(MailRule rule, byte[] mark) {}

    @PostConstruct
    void remember() {
        running = new Remembered<>(KEPT, this::read);
    }

    /** The rule for this mail: of several, the narrowest and then the latest. */
    public Optional<MailRule> match(MailFeatures features) {
        return running.get().stream()
                .filter(each -> fits(each, features))
                .map(Running::rule)
                .findFirst();
    }

    private boolean fits(Running each, MailFeatures features) {
        Feature feature = each.rule().feature();
        return features.word(feature)
                .filter(word -> Arrays.equals(marks.of(feature, word), each.mark()))
                .isPresent();
    }

    /** Narrowest first. */
    List<MailRule> all() {
        return read().stream().map(Running::rule).toList();
    }

    void forget() {
        running.forget();
    }

    private List<Running> read() {
        return sql
                .list(
                        "select id, feature, mark, effect, made_by, made_at from mail_rule where ended_at is null"
                                + " order by made_at desc",
                        MailRules::running)
                .stream()
                .sorted(Comparator.comparing(each -> each.rule().feature()))
                .toList();
    }

    private static Running running(Row row) {
        MailRule rule = new MailRule(
                row.text("id"),
                row.constant("feature", Feature.class),
                row.constant("effect", RuleEffect.class),
                row.text("made_by"),
                row.instant("made_at"));
        return new Running(rule, row.bytes("mark"));
    }
}
