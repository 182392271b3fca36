package vn.langnghe.evidence.danger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says what the bytes of a file mean.
 *
 * @param type what the first of them say
 */
record Verdict(String type, Ends ends, Needles needles) {
    /** Windows programs, shortcuts (MS-SHLLINK 2.1), OneNote (MS-ONESTORE 2.3.1), help files, cabinets, Java classes. */
    private static final Pattern RUN = Pattern.compile(
            "^(?:MZ.{30}|L\\x00{3}\\x01\\x14\\x02\\x00|\\xE4\\x52\\x5C\\x7B\\x8C\\xD8\\xA7\\x4D|ITSF|MSCF\\x00|\\xCA\\xFE\\xBA\\xBE)",
            Pattern.DOTALL);

    private static final int DISK_MARK = 0x8001;
    private static final Pattern MARKUP =
            Pattern.compile("<(?:html|script|\\?php|!doctype html|hta:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURES = Pattern.compile("(?:image|audio|video)/.*");
    private static final Set<String> PAGES = Set.of("text/html", "image/svg+xml");
    private static final Set<String> CLOSED = Set.of("application/vnd.rar", "application/x-7z-compressed");

    Set<Danger> dangers() {
        Set<Danger> dangers = EnumSet.noneOf(Danger.class);
        String head = ends.head();
        String tail = new String(ends.tail(), ISO_8859_1);
        add(dangers, Danger.INFECTED, needles.found(Needles.EICAR));
        add(dangers, Danger.PROGRAM, runs(head));
        add(dangers, Danger.PAGE, PAGES.contains(type));
        add(dangers, Danger.MACROS, needles.found(Needles.MACROS));
        add(dangers, Danger.LOCKED, CLOSED.contains(type) || needles.found(Needles.PASSWORD));
        add(dangers, Danger.LOCKED, "application/pdf".equals(type) && tail.contains("/Encrypt"));
        add(
                dangers,
                Danger.SEVERAL,
                media() && (MARKUP.matcher(head).find() || MARKUP.matcher(tail).find()));
        add(dangers, Danger.SEVERAL, !"application/pdf".equals(type) && laterPdf(head));
        archive(dangers, ZipEnd.of(ends.tail()), head);
        return dangers;
    }

    private static void add(Set<Danger> dangers, Danger danger, boolean is) {
        if (is) {
            dangers.add(danger);
        }
    }

    private boolean runs(String head) {
        return "application/x-executable".equals(type)
                || RUN.matcher(head).find()
                || head.startsWith("CD001", DISK_MARK);
    }

    /** Vector pictures are pages, and called so. */
    private boolean media() {
        return PICTURES.matcher(type).matches() && !PAGES.contains(type);
    }

    /** Readers of PDF look for its beginning in the first KiB. */
    private static boolean laterPdf(String head) {
        int at = head.indexOf("%PDF-");
        return at > 3 && at < 1024;
    }

    private static void archive(Set<Danger> dangers, ZipEnd zip, String head) {
        if (zip == null) {
            return;
        }
        add(dangers, Danger.SEVERAL, !head.startsWith("PK"));
        add(dangers, Danger.LOCKED, zip.locked());
        for (String name : zip.names()) {
            add(dangers, Danger.MACROS, name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
            Names.danger(name).ifPresent(dangers::add);
        }
    }
}
