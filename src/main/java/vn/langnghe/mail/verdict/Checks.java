package vn.langnghe.mail.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All checks in their fixed order. The first that puts a mail aside decides; one that only silences us leaves the word to
 * those behind it.
 */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new OwnLoop(), new DeliveryReport(), new AutoReply(), new MailingList(), new TooMuch(), new SpamHint());

    private Checks() {}

    /**
     * What was found.
     *
     * @param trace what each check said: {@code own-loop:no}, {@code list:yes}, then the verdict's code
     */
    public record Judged(Verdict verdict, List<String> trace) {}

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
