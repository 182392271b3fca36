package vn.langnghe.mail.verdict;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.langnghe.platform.Vietnamese;

/** A program answers in its owner's absence, or sends by itself. */
final class AutoReply implements Check {
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:tu dong tra loi|tra loi tu dong|thu tra loi tu dong|(?:automatic|auto)[ -]?reply|out of (?:the )?office)\\b.*");

    /** A case number, as every letter of ours bears one in its subject. */
    private static final Pattern NUMBER = Pattern.compile(".*\\b[a-z]{1,8}-[0-9]{4}-[0-9]{6,9}\\b.*");

    @Override
    public String name() {
        return "auto-reply";
    }

    @Override
    public Optional<Verdict> look(Signs signs) {
        boolean absence = SUBJECT.matcher(subject(signs)).matches();
        if (marked(signs) || absence && answersUs(signs)) {
            return Optional.of(new Verdict.Auto("auto-reply"));
        }
        if (signs.returnPath().isEmpty()) {
            return Optional.of(new Verdict.Silent("null-sender"));
        }
        if (!signs.submitted().isEmpty() && !signs.submitted().startsWith("no")) {
            return Optional.of(new Verdict.Silent("auto-submitted"));
        }
        if (absence) {
            return Optional.of(new Verdict.Silent("absence-subject"));
        }
        return signs.fromMachine() ? Optional.of(new Verdict.Silent("machine")) : Optional.empty();
    }

    private static boolean marked(Signs signs) {
        return signs.submitted().startsWith("auto-replied")
                || signs.has("X-Autoreply")
                || signs.has("X-Autorespond")
                || signs.low("Precedence").equals("auto_reply");
    }

    /** It names a letter of ours: a subject alone proves nothing about who wrote what is below it. */
    private static boolean answersUs(Signs signs) {
        return signs.low("In-Reply-To").contains("<out-")
                || signs.low("References").contains("<out-")
                || NUMBER.matcher(subject(signs)).matches();
    }

    private static String subject(Signs signs) {
        return Vietnamese.fold(signs.headers().subject()).strip();
    }
}
