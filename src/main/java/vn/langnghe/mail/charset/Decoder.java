package vn.langnghe.mail.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.mail.charset.Decoded.Certainty;

/** Reads the bytes of a text. Takes time in proportion to their number and never fails. */
public final class Decoder {
    private static final Pattern META =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([^\"'\\s/>;]{1,40})");
    private static final int HEAD = 4_000;

    private Decoder() {}

    /** @param label the charset that the mail names, or null */
    public static Decoded text(byte[] bytes, String label) {
        Optional<Reading> said = Labels.of(label);
        Optional<Reading> form =
                Bytes.unicodeForm(bytes).or(() -> said.filter(s -> s.isWide() && Bytes.hasZero(bytes)));
        if (form.isPresent()) {
            return decoded(bytes, form.get(), Certainty.CERTAIN);
        }
        if (said.filter(Reading::hidesInAscii).isPresent() && Bytes.isAscii(bytes)) {
            return decoded(bytes, said.get(), Certainty.CERTAIN);
        }
        if (Bytes.isAscii(bytes)) {
            return ascii(bytes, said);
        }
        Guess guess = Guess.of(bytes, said);
        return Respelling.of(decoded(bytes, guess.reading(), guess.certainty()));
    }

    /** A few Vietnamese capitals lie among the controls of ASCII, in two codes that nobody guesses from them. */
    private static Decoded ascii(byte[] bytes, Optional<Reading> said) {
        Reading reading =
                said.filter(s -> s.is(Reading.VISCII) || s.is(Reading.TCVN)).orElse(Reading.UTF_8_BYTES);
        return Respelling.of(decoded(bytes, reading, Certainty.CERTAIN));
    }

    private static Decoded decoded(byte[] bytes, Reading reading, Certainty certainty) {
        String text = reading.read(bytes);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, reading.code(), certainty);
    }

    /**
     * Reads HTML: its own {@code meta} counts where the mail says nothing, and text in a font of the years before Unicode
     * ({@code .VnTime}, {@code VNI-Times}) is written as it looks.
     */
    public static Decoded html(byte[] bytes, String label) {
        Optional<Reading> outside = Labels.of(label);
        String said = outside.isPresent() ? label : meta(bytes);
        return Fonts.mentioned(bytes) ? Fonts.respelled(bytes, Labels.of(said)) : text(bytes, said);
    }

    private static String meta(byte[] bytes) {
        Matcher meta = META.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1));
        return meta.find() ? meta.group(1) : null;
    }

    /** Writes anew what another program read in the wrong code, if there is such a thing in the text. */
    public static Decoded respelled(String text) {
        return Respelling.of(new Decoded(text, Reading.UTF_8_BYTES.code(), Certainty.CERTAIN));
    }
}
