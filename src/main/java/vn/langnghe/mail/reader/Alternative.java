package vn.langnghe.mail.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.langnghe.mail.reader.ReadMail.Role;
import vn.langnghe.platform.Vietnamese;

/** One text in several forms. The plain one counts, unless a later one says more; what only one of them says is kept. */
final class Alternative {
    /** From so many words on that the other form lacks, the forms say different things. */
    private static final int STRANGE_WORDS = 3;

    private static final int LOOKED_AT = 50_000;

    private final List<String> forms = new ArrayList<>();

    void add(Found form) {
        if (!Vietnamese.blank(form.text())) {
            forms.add(form.text());
        }
    }

    void tell(Found found) {
        if (forms.isEmpty()) {
            return;
        }
        String first = forms.get(0);
        String last = forms.get(forms.size() - 1);
        boolean more = last.length() > 200 + 2 * first.strip().length();
        String told = more ? last : first;
        found.say(told);
        for (String form : forms) {
            if (strange(form, told)) {
                found.note("forms-differ");
                found.add(Role.OTHER_FORM, form);
            }
        }
    }

    /** Whether a form has words that the one that is told lacks: more than a few, and more than every fifth. */
    private static boolean strange(String form, String told) {
        Set<String> words = words(form);
        int all = words.size();
        words.removeAll(words(told));
        return words.size() >= STRANGE_WORDS && words.size() * 5 > all;
    }

    private static Set<String> words(String text) {
        String some = text.substring(0, Math.min(text.length(), LOOKED_AT));
        return new HashSet<>(List.of(Vietnamese.fold(some).split("[^\\p{L}\\p{N}]+")));
    }
}
