package vn.langnghe.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.langnghe.deadline.TraceLine;

/**
 * The receipt as a page shows it.
 *
 * @param kind as stored
 * @param text the same for a file
 * @param signature over the receipt, or empty
 */
public record ReceiptView(
        Slip slip,
        String kind,
        Instant receivedAt,
        List<Next> next,
        List<TraceLine> trace,
        String text,
        String signature) {
    /** What happens, and by when. */
    public record Next(LocalDate day, String text) {}

    /** The text as a link that the browser saves by itself: nothing is asked of the server, nothing is kept there. */
    public String textLink() {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        return "data:text/plain;charset=utf-8," + encoded;
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "ReceiptView[" + slip.number() + "]";
    }
}
