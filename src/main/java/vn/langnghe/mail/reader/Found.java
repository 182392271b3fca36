package vn.langnghe.mail.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.langnghe.mail.reader.ReadMail.MailFile;
import vn.langnghe.mail.reader.ReadMail.Role;
import vn.langnghe.mail.reader.ReadMail.Words;
import vn.langnghe.platform.Vietnamese;

/** What was gathered from the parts of a mail so far. */
final class Found {
    /** Longer types are nobody's. */
    private static final int LONGEST_TYPE = 120;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Words> further = new ArrayList<>();
    private final List<MailFile> files;
    private final Set<String> trace;
    private final Set<String> held;
    private final boolean inside;

    Found() {
        this(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), false);
    }

    private Found(List<MailFile> files, Set<String> trace, Set<String> held, boolean inside) {
        this.files = files;
        this.trace = trace;
        this.held = held;
        this.inside = inside;
    }

    /** For words that are looked at before it is decided what they are; everything else is shared. */
    Found aside() {
        return new Found(files, trace, held, inside);
    }

    /** The same for the inside of an attached mail. */
    Found within() {
        return new Found(files, trace, held, true);
    }

    /** Whether this belongs to a mail that is kept as a file already. */
    boolean isInside() {
        return inside;
    }

    void say(String words) {
        if (!words.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words.stripTrailing());
        }
    }

    void show(String safeHtml) {
        html.append(html.isEmpty() || safeHtml.isBlank() ? "" : "\n<hr>\n").append(safeHtml);
    }

    void add(Role role, String words) {
        String clean = Vietnamese.clean(words);
        if (!clean.isBlank()) {
            further.add(new Words(role, clean));
        }
    }

    /** What an aside brought in further words and HTML. */
    void takeFurther(Found aside) {
        further.addAll(aside.further);
        show(aside.html());
    }

    /** A second form that says the same goes; one that is the only one is the text. */
    void settle() {
        String said = Vietnamese.fold(text.toString());
        further.removeIf(words ->
                words.role() == Role.OTHER_FORM && !said.isBlank() && said.equals(Vietnamese.fold(words.text())));
        if (said.isBlank()) {
            List<Words> forms =
                    further.stream().filter(w -> w.role() == Role.OTHER_FORM).toList();
            forms.forEach(form -> say(form.text()));
            further.removeAll(forms);
        }
    }

    void add(String name, String type, Supplier<java.io.InputStream> content, long size) {
        files.add(new MailFile(name, type.substring(0, Math.min(type.length(), LONGEST_TYPE)), content, size));
    }

    int nextFile() {
        return files.size() + 1;
    }

    /** Something odd, as a code. */
    void note(String code) {
        trace.add(code);
    }

    /** A person must look, and why. */
    void hold(String code) {
        held.add(code);
        trace.add(code);
    }

    String text() {
        return text.toString();
    }

    String html() {
        return html.toString();
    }

    List<Words> further() {
        return further;
    }

    List<MailFile> files() {
        return List.copyOf(files);
    }

    Optional<String> held() {
        return held.stream().findFirst();
    }

    List<String> trace() {
        return List.copyOf(trace);
    }
}
