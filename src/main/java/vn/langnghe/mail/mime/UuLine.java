package vn.langnghe.mail.mime;

/** One line of uuencoded bytes: a letter for their number, then four letters for each three of them. */
public final class UuLine {
    private static final int MOST = 45;

    private UuLine() {}

    /** Whether the line could be one. */
    public static boolean isData(String line) {
        if (line.isEmpty()) {
            return false;
        }
        int count = value(line.charAt(0));
        int needed = (count + 2) / 3 * 4;
        boolean letters = line.chars().allMatch(c -> c >= ' ' && c <= '`');
        return letters && count >= 1 && count <= MOST && line.length() > needed / 2 && line.length() <= needed + 3;
    }

    public static byte[] decode(String line) {
        byte[] plain = new byte[value(line.charAt(0))];
        for (int i = 0; i < plain.length; i++) {
            int first = 1 + i / 3 * 4;
            int bits =
                    at(line, first) << 18 | at(line, first + 1) << 12 | at(line, first + 2) << 6 | at(line, first + 3);
            plain[i] = (byte) (bits >> 8 * (2 - i % 3));
        }
        return plain;
    }

    private static int at(String line, int index) {
        return index < line.length() ? value(line.charAt(index)) : 0;
    }

    private static int value(char letter) {
        return letter - ' ' & 0x3F;
    }
}
