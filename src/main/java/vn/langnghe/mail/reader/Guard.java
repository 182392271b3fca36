package vn.langnghe.mail.reader;

/** Looks at the bare bytes before the mail library does: it builds an object for every line of a header and every part. */
final class Guard {
    /** No honest header is longer, in bytes. */
    private static final int LONGEST_HEADER = 1 << 20;

    /** Lines that could begin a part. */
    private static final int MOST_BOUNDARIES = 10_000;

    private Guard() {}

    /** @throws Unreadable when reading on would take more memory than a mail is worth */
    static void check(byte[] mail) {
        boolean inHeader = true;
        int boundaries = 0;
        for (int i = 0; i + 1 < mail.length; i++) {
            if (mail[i] != '\n') {
                continue;
            }
            inHeader &= !isEmptyLine(mail, i + 1);
            if (mail[i + 1] == '-' && i + 2 < mail.length && mail[i + 2] == '-' && ++boundaries > MOST_BOUNDARIES) {
                throw new Unreadable("too-many-parts");
            }
            if (inHeader && i > LONGEST_HEADER) {
                throw new Unreadable("header-too-long");
            }
        }
        if (inHeader && mail.length > LONGEST_HEADER) {
            throw new Unreadable("header-too-long");
        }
    }

    private static boolean isEmptyLine(byte[] mail, int at) {
        return mail[at] == '\n' || (mail[at] == '\r' && at + 1 < mail.length && mail[at + 1] == '\n');
    }
}
