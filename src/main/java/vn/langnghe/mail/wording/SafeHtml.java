package vn.langnghe.mail.wording;

import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The HTML of a mail as it may be shown to staff, in a sandbox: paragraphs, lists, tables, emphasis. Nothing that loads,
 * runs, leads away or looks different from what it says: no image, style, link, form or frame, no attribute but the
 * spans of table cells. The target of a link stands behind its words.
 */
public final class SafeHtml {
    private static final int LONGEST_TARGET = 500;

    /** Nested deeper, a page was made to hurt; its markup is not worth cleaning, which would take quadratic time. */
    private static final int DEEPEST = 300;

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "div", "br", "hr", "span", "pre", "blockquote", "b", "strong", "i", "em", "u", "s", "sub")
            .addTags("sup", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd")
            .addTags("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan");

    private SafeHtml() {}

    /**
     * @param page as it came; left unchanged
     * @return empty when it is nested too deep to be shown as a page; its words are read all the same
     */
    public static String of(Document page) {
        return depth(page) > DEEPEST ? "" : cleaned(page);
    }

    private static int depth(Document page) {
        AtomicInteger deepest = new AtomicInteger();
        page.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max));
        return deepest.get();
    }

    private static String cleaned(Document page) {
        Document copy = page.clone();
        copy.select("title, noscript, template").remove();
        for (Element link : copy.select("a[href]")) {
            String target = link.attr("href");
            if (target.length() <= LONGEST_TARGET && target.matches("(?i)(?:https?|mailto|tel):.*")) {
                link.appendChild(new TextNode(" (" + target + ")"));
            }
        }
        for (Element image : copy.select("img[alt]")) {
            image.replaceWith(new TextNode("[" + image.attr("alt") + "]"));
        }
        Document safe = new Cleaner(ALLOWED).clean(copy);
        safe.outputSettings().prettyPrint(false);
        return safe.body().html();
    }
}
