package vn.langnghe.mail.reader;

import java.util.List;

/**
 * The mail library's parser of parameters, told to accept what the world really sends. Its switches are read once, when
 * its classes are loaded, so they are set before any of them is touched.
 */
final class LenientMime {
    private static final List<String> ON = List.of("mail.mime.allowutf8", "mail.mime.decodeparameters");
    private static final List<String> OFF =
            List.of("mail.mime.parameters.strict", "mail.mime.decodetext.strict", "mail.mime.decodefilename");

    static {
        ON.forEach(name -> System.setProperty(name, "true"));
        OFF.forEach(name -> System.setProperty(name, "false"));
    }

    private LenientMime() {}

    /** Nothing: that the class is there is enough. */
    static void prepare() {}
}
