package vn.langnghe.mail.reader;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML mail, line by line. Nothing of the markup survives, nothing is fetched. */
final class HtmlText {
    /** Beyond this only the beginning is read; the whole stays in the raw copy. */
    private static final int LONGEST = 2_000_000;

    private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "template", "noscript");
    private static final Set<String> LINES = Set.of(
            "p", "div", "tr", "table", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre");

    private HtmlText() {}

    static String of(String html) {
        String part = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        Words words = new Words();
        NodeTraversor.traverse(words, Jsoup.parse(part));
        return words.text
                .toString()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static final class Words implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int silent;

        @Override
        public void head(Node node, int depth) {
            if (SILENT.contains(node.nodeName())) {
                silent++;
            } else if (silent == 0) {
                say(node);
            }
        }

        private void say(Node node) {
            if (node instanceof TextNode words) {
                append(words.getWholeText().replaceAll("\\s+", " "));
            } else if ("br".equals(node.nodeName())) {
                text.append('\n');
            } else if (LINES.contains(node.nodeName())) {
                line();
                text.append("li".equals(node.nodeName()) ? "- " : "");
            }
        }

        /** Never two spaces: long runs of them would make the tidying at the end slow. */
        private void append(String words) {
            boolean spaced = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(spaced ? words.stripLeading() : words);
        }

        @Override
        public void tail(Node node, int depth) {
            if (SILENT.contains(node.nodeName())) {
                silent--;
            } else if (silent == 0 && node instanceof Element element) {
                close(element);
            }
        }

        private void close(Element element) {
            String target = "a".equals(element.nodeName()) ? element.attr("href") : "";
            if (target.matches("(?i)https?://.{1,500}") && !element.text().contains(target)) {
                text.append(" (").append(target).append(')');
            }
            if (LINES.contains(element.nodeName())) {
                line();
            }
        }

        private void line() {
            int last = text.length() - 1;
            if (last >= 0 && text.charAt(last) != '\n') {
                text.append('\n');
            }
        }
    }
}
