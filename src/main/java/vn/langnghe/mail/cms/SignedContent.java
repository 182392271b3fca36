package vn.langnghe.mail.cms;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import vn.langnghe.platform.Pieces;

/** Takes the signed content out of CMS signed-data (RFC 5652, 5.1). */
public final class SignedContent {
    /** 1.2.840.113549.1.7.2 */
    private static final byte[] SIGNED_DATA = HexFormat.of().parseHex("2a864886f70d010702");

    private static final int LONGEST_ID = 32;

    private SignedContent() {}

    /**
     * Reads on up to the end of the content.
     *
     * @param most bytes of content; more give nothing
     * @return empty for whatever is no signed-data, is signed apart from its content, or is broken
     */
    public static Optional<Pieces> of(InputStream cms, int most) {
        try (InputStream in = new BufferedInputStream(cms)) {
            Ber ber = new Ber(in);
            ber.enter(Ber.SEQUENCE);
            ber.enter(Ber.OBJECT_ID);
            if (!Arrays.equals(ber.content(LONGEST_ID), SIGNED_DATA)) {
                return Optional.empty();
            }
            ber.enter(Ber.CONTENT);
            ber.enter(Ber.SEQUENCE);
            ber.enter(Ber.INTEGER);
            ber.skip();
            ber.enter(Ber.SET);
            ber.skip();
            ber.enter(Ber.SEQUENCE);
            ber.enter(Ber.OBJECT_ID);
            ber.content(LONGEST_ID);
            ber.enter(Ber.CONTENT);
            return Optional.ofNullable(Pieces.upTo(most, new Octets(ber)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
