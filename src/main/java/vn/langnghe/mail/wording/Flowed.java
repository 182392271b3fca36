package vn.langnghe.mail.wording;

/** Paragraphs that a program broke into short lines (RFC 3676, format=flowed), whole again. */
public final class Flowed {
    private Flowed() {}

    /** @param delSp whether the blank that marks a soft end belongs to the mark and not to the text */
    public static String joined(String text, boolean delSp) {
        StringBuilder out = new StringBuilder(text.length());
        boolean open = false;
        int depth = 0;
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            int arrows = arrows(line);
            String said = stuffed(line.substring(arrows));
            boolean signature = said.equals("-- ");
            boolean goesOn = open && arrows == depth && !signature;
            if (!goesOn) {
                out.append(out.isEmpty() && depth == 0 && !open ? "" : "\n").append(">".repeat(arrows));
                out.append(arrows > 0 ? " " : "");
            }
            boolean soft = said.endsWith(" ") && !signature;
            out.append(soft && delSp ? said.substring(0, said.length() - 1) : said);
            open = soft;
            depth = arrows;
        }
        return out.toString();
    }

    private static int arrows(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == '>') {
            count++;
        }
        return count;
    }

    private static String stuffed(String line) {
        return line.startsWith(" ") ? line.substring(1) : line;
    }
}
