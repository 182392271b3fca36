package vn.langnghe.mail.verdict;

import java.util.Optional;

/** Sent to many: a letter back could reach all of them. */
final class MailingList implements Check {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public Optional<Verdict> look(Signs signs) {
        boolean list = signs.has("List-Id") || signs.low("Precedence").matches("bulk|list|junk");
        return list ? Optional.of(new Verdict.Silent("list")) : Optional.empty();
    }
}
