package vn.langnghe.mail.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML mail, line by line. Nothing of the markup survives, nothing is fetched. */
final class HtmlText {
    /** Beyond this only the beginning is read; the whole stays in the raw copy. */
    private static final int LONGEST = 2_000_000;

    private static final int LONGEST_LINK = 2_000;

    private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "template", "noscript");
    private static final Set<String> LINES = Set.of(
            "p", "div", "tr", "table", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre");

    private HtmlText() {}

    /** What is read of it. */
    static String bounded(String html) {
        return html.length() > LONGEST ? html.substring(0, LONGEST) : html;
    }

    static String of(Document page) {
        Words words = new Words();
        NodeTraversor.traverse(words, page);
        return words.text
                .toString()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static final class Words implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final Deque<Integer> links = new ArrayDeque<>();
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
            if ("a".equals(node.nodeName())) {
                links.push(text.length());
            }
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
            if ("a".equals(element.nodeName()) && !links.isEmpty()) {
                target(element.attr("href"), links.pop());
            }
            if (LINES.contains(element.nodeName())) {
                line();
            }
        }

        /** Said only where the words do not say it; long words are not searched. */
        private void target(String target, int from) {
            boolean shown = text.length() - from > LONGEST_LINK || text.indexOf(target, from) >= 0;
            if (!shown && target.matches("(?i)https?://.{1,500}")) {
                text.append(" (").append(target).append(')');
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
