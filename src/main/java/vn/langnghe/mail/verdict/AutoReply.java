package vn.langnghe.mail.verdict;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.langnghe.platform.Vietnamese;

/** A program answers in its owner's absence, or sends by itself. */
final class AutoReply implements Check {
    private static final Pattern SUBJECT =
            Pattern.compile("(?:tu dong tra loi|tra loi tu dong|automatic reply|auto reply|out of office)\\b.*");

    @Override
    public String name() {
        return "auto-reply";
    }

    @Override
    public Optional<Verdict> look(Signs signs) {
        if (marked(signs) || absenceAnswersUs(signs)) {
            return Optional.of(new Verdict.Auto("auto-reply"));
        }
        if (signs.returnPath().isEmpty()) {
            return Optional.of(new Verdict.Silent("null-sender"));
        }
        if (!signs.submitted().isEmpty() && !signs.submitted().startsWith("no")) {
            return Optional.of(new Verdict.Silent("auto-submitted"));
        }
        return signs.fromMachine() ? Optional.of(new Verdict.Silent("machine")) : Optional.empty();
    }

    private static boolean marked(Signs signs) {
        return signs.submitted().startsWith("auto-replied")
                || signs.has("X-Autoreply")
                || signs.has("X-Autorespond")
                || signs.low("Precedence").equals("auto_reply");
    }

    private static boolean absenceAnswersUs(Signs signs) {
        return signs.low("In-Reply-To").contains("<out-")
                && SUBJECT.matcher(Vietnamese.fold(signs.headers().subject())).matches();
    }
}
