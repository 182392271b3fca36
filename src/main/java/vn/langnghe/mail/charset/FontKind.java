package vn.langnghe.mail.charset;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a font's name says about the bytes of its text. */
enum FontKind {
    TCVN3(Reading.TCVN3),
    TCVN3_CAPITALS(Reading.TCVN3) {
        @Override
        String read(byte[] bytes) {
            return super.read(bytes).toUpperCase(Locale.ROOT);
        }
    },
    VNI(Reading.VNI),
    ANY_OTHER(Reading.WESTERN);

    private static final Pattern ABC = Pattern.compile("(?i)\\.vn[a-z][a-z0-9 ]{0,40}");
    private static final Pattern VNI_NAME = Pattern.compile("(?i)\\bvni[- ][a-z]");
    private static final Pattern FAMILY = Pattern.compile("(?i)\\bfont(?:-family)?\\s*:\\s*([^;]{1,200})");

    private final Reading reading;

    FontKind(Reading reading) {
        this.reading = reading;
    }

    Reading reading() {
        return reading;
    }

    String read(byte[] bytes) {
        return reading.read(bytes);
    }

    /** Whether any font of the years before Unicode is named anywhere. */
    static boolean isIn(String html) {
        return ABC.matcher(html).find() || VNI_NAME.matcher(html).find();
    }

    /** The font that the element asks for itself, if it asks for one. */
    static Optional<FontKind> of(Element element) {
        Matcher family = FAMILY.matcher(element.attr("style"));
        String name = family.find() ? family.group(1) : element.attr("face");
        return name.isBlank() ? Optional.empty() : Optional.of(named(name));
    }

    private static FontKind named(String names) {
        Matcher abc = ABC.matcher(names);
        if (abc.find()) {
            return abc.group().strip().toLowerCase(Locale.ROOT).endsWith("h") ? TCVN3_CAPITALS : TCVN3;
        }
        return VNI_NAME.matcher(names).find() ? VNI : ANY_OTHER;
    }

    /** The text is Unicode now, and another font has to show it. */
    static void forget(Element element) {
        element.removeAttr("face");
        if (element.hasAttr("style")) {
            element.attr("style", FAMILY.matcher(element.attr("style")).replaceAll(""));
        }
    }
}
