package vn.langnghe.mail.reader;

import jakarta.mail.Session;
import java.util.Properties;

/**
 * The mail library, told to accept what the world really sends. Several of its switches are read once, when its classes
 * are loaded, so they are set here, before any of them is touched.
 */
public final class LenientMime {
    private static final String[] ON = {
        "mail.mime.base64.ignoreerrors",
        "mail.mime.uudecode.ignoreerrors",
        "mail.mime.ignoreunknownencoding",
        "mail.mime.multipart.ignoremissingboundaryparameter",
        "mail.mime.multipart.ignoremissingendboundary",
        "mail.mime.multipart.allowempty",
        "mail.mime.decodeparameters",
    };

    /** The library would lose every header byte that is not UTF-8; we read them ourselves. */
    private static final String BYTES_OF_HEADERS = "mail.mime.allowutf8";

    private static final String[] OFF = {
        BYTES_OF_HEADERS,
        "mail.mime.address.strict",
        "mail.mime.parameters.strict",
        "mail.mime.decodetext.strict",
        "mail.mime.decodefilename"
    };

    private static final Session SESSION = open();

    private LenientMime() {}

    private static Session open() {
        Properties own = new Properties();
        for (String on : ON) {
            own.setProperty(on, "true");
        }
        for (String off : OFF) {
            own.setProperty(off, "false");
        }
        own.forEach((name, value) -> System.setProperty((String) name, (String) value));
        return Session.getInstance(own);
    }

    /** A session for reading; it knows no server. */
    public static Session session() {
        return SESSION;
    }
}
