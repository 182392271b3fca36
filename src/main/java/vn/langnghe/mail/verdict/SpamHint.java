package vn.langnghe.mail.verdict;

import java.util.Optional;

/**
 * Another program took it for advertising and says so in the header. Whoever forges that harms only himself; what says
 * "no spam" is not looked at.
 */
final class SpamHint implements Check {
    @Override
    public String name() {
        return "spam";
    }

    @Override
    public Optional<Verdict> look(Signs signs) {
        boolean flagged = signs.low("X-Spam-Flag").equals("yes")
                || signs.low("X-Spam-Status").startsWith("yes");
        return flagged ? Optional.of(new Verdict.Suspect("spam-flag")) : Optional.empty();
    }
}
