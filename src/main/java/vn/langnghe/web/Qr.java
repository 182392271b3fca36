package vn.langnghe.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of an SVG.
 *
 * @param size edge in modules, the quiet zone of four included
 */
public record Qr(int size, String path) {
    private static final int QUIET = 4;

    /** Of a text short enough to be read from paper. */
    public static Qr of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            row(code, y, path);
        }
        return new Qr(code.size + 2 * QUIET, path.toString());
    }

    /** Neighbouring dark modules become one rectangle. */
    private static void row(QrCode code, int y, StringBuilder path) {
        for (int x = 0; x < code.size; x++) {
            int from = x;
            while (x < code.size && code.getModule(x, y)) {
                x++;
            }
            if (x > from) {
                path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
                path.append('h')
                        .append(x - from)
                        .append("v1H")
                        .append(from + QUIET)
                        .append('z');
            }
        }
    }
}
