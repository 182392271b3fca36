package vn.langnghe.web.desk;

import java.util.Locale;

/** Sizes of files as people read them, with a decimal comma. */
public final class Sizes {
    private static final double KILO = 1000;

    private Sizes() {}

    public static String words(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO ? Math.round(bytes / KILO) + " kB" : comma(bytes / KILO / KILO) + " MB";
    }

    private static String comma(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replace('.', ',');
    }
}
