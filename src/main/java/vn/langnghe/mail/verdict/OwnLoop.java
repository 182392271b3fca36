package vn.langnghe.mail.verdict;

import java.util.Optional;
import java.util.regex.Pattern;

/** A letter of ours that found its way back to us, or a mail that pretends to come from us. */
final class OwnLoop implements Check {
    private static final Pattern OUR_ID = Pattern.compile("<out-[^\\s<>@]{1,200}@.+>");

    /** No honest mail passed more servers than this; RFC 5321 §6.3 calls 100 a loop. */
    private static final int MOST_HOPS = 100;

    @Override
    public String name() {
        return "own-loop";
    }

    @Override
    public Optional<Verdict> look(Signs signs) {
        boolean ourId =
                OUR_ID.matcher(signs.headers().first("Message-ID").orElse("")).matches();
        if (signs.fromUs() && (ourId || signs.submitted().startsWith("auto-"))) {
            return Optional.of(new Verdict.Auto("own-letter"));
        }
        if (signs.fromUs() || signs.own().is(signs.returnPath())) {
            return Optional.of(new Verdict.Silent("own-address"));
        }
        return signs.headers().count("Received") > MOST_HOPS
                ? Optional.of(new Verdict.Silent("many-hops"))
                : Optional.empty();
    }
}
