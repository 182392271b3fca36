package vn.langnghe.mail.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.langnghe.intake.mailroom.MailRule;

/**
 * All checks in their fixed order. The first that puts a mail aside decides; one that only silences us leaves the word to
 * those behind it.
 */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new OwnLoop(),
            new DeliveryReport(),
            new AutoReply(),
            new MailingList(),
            new TooMuch(),
            new SpamHint(),
            new MassMail());

    private Checks() {}

    /**
     * What was found.
     *
     * @param trace what each check said: {@code own-loop:no}, {@code list:yes}, then the verdict's code
     */
    public record Judged(Verdict verdict, List<String> trace) {
        /** Triage decided otherwise about mails alike. What is ours or a server's report stays what it is. */
        public Judged ruled(MailRule rule) {
            if (!verdict.bends()) {
                return this;
            }
            List<String> steps = new ArrayList<>(trace);
            steps.add("rule:" + rule.feature() + ":" + rule.id());
            return new Judged(
                    switch (rule.effect()) {
                        case SILENT -> new Verdict.Silent("rule");
                        case AUTO -> new Verdict.Auto("rule");
                        case SUSPECT -> new Verdict.Suspect("rule");
                    },
                    List.copyOf(steps));
        }
    }

    public static Judged judge(Signs signs) {
        List<String> trace = new ArrayList<>();
        Verdict soFar = new Verdict.Person("person");
        for (Check check : ALL) {
            Optional<Verdict> said = check.look(signs);
            trace.add(check.name() + (said.isPresent() ? ":yes" : ":no"));
            if (said.isPresent() && (soFar.answered() || !said.get().opens())) {
                soFar = said.get();
            }
            if (!soFar.opens()) {
                break;
            }
        }
        trace.add(soFar.code());
        return new Judged(soFar, List.copyOf(trace));
    }
}
