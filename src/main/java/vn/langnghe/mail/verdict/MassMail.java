package vn.langnghe.mail.verdict;

import java.util.Optional;

/**
 * Written to hundreds at once. A petition goes to many offices, and to all of them is still a petition; what besides bears
 * the marks of a mailing program is none.
 */
final class MassMail implements Check {
    private static final int MANY = 300;

    @Override
    public String name() {
        return "mass-mail";
    }

    @Override
    public Optional<Verdict> look(Signs signs) {
        long addresses = addresses(signs, "To") + addresses(signs, "Cc") + addresses(signs, "Bcc");
        if (addresses < MANY) {
            return Optional.empty();
        }
        boolean program =
                signs.has("List-Unsubscribe") || signs.low("Precedence").matches("bulk|junk");
        return Optional.of(program ? new Verdict.Suspect("mass-mail") : new Verdict.Silent("many-recipients"));
    }

    private static long addresses(Signs signs, String field) {
        return signs.low(field).chars().filter(c -> c == '@').count();
    }
}
