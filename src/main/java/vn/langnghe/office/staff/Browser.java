package vn.langnghe.office.staff;

import java.util.Locale;

/** The family of a browser, which is all that is kept of it. Labels: {@code browser.<name>} in the desk's texts. */
public enum Browser {
    EDGE("edg/"),
    OPERA("opr/"),
    COCCOC("coc_coc"),
    SAMSUNG("samsungbrowser"),
    FIREFOX("firefox/"),
    CHROME("chrome/"),
    SAFARI("safari/"),
    OTHER("");

    private final String mark;

    Browser(String mark) {
        this.mark = mark;
    }

    /** By the header {@code User-Agent}, the first family whose mark is in it; most pretend to be others as well. */
    public static Browser of(String userAgent) {
        String said = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        for (Browser each : values()) {
            if (said.contains(each.mark)) {
                return each;
            }
        }
        return OTHER;
    }
}
