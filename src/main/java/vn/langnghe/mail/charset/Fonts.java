package vn.langnghe.mail.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * HTML whose fonts say what the bytes cannot: {@code <font face=".VnTime">} holds TCVN3, {@code .VnTimeH} its capitals,
 * {@code VNI-Times} VNI. Their texts are written in Unicode, and the font is no longer asked for. A font that lies (its
 * text is Unicode already) is not believed.
 */
final class Fonts implements NodeVisitor {
    private final Deque<FontKind> around = new ArrayDeque<>();
    private final Map<FontKind, List<TextNode>> texts = new EnumMap<>(FontKind.class);
    private final List<Element> asking = new ArrayList<>();

    private Fonts() {
        around.push(FontKind.ANY_OTHER);
    }

    static boolean mentioned(byte[] html) {
        return FontKind.isIn(new String(html, ISO_8859_1));
    }

    /** @param label what the mail says, for the text in other fonts */
    static Decoded respelled(byte[] bytes, Optional<Reading> label) {
        boolean unicode = Utf8.in(bytes).nearly();
        Document page = Jsoup.parse((unicode ? Reading.UTF_8_BYTES : Reading.WESTERN).read(bytes));
        page.outputSettings().prettyPrint(false);
        Fonts fonts = new Fonts();
        NodeTraversor.traverse(fonts, page);
        Optional<String> code = fonts.writeOld();
        Decoded others = unicode ? fonts.respellOthers() : fonts.rereadOthers(label);
        return new Decoded(page.outerHtml(), code.orElse(others.code()), others.certainty());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            around.push(FontKind.of(element).orElse(around.peek()));
            asking.add(element);
        } else if (node instanceof TextNode text && !text.isBlank()) {
            texts.computeIfAbsent(around.peek(), k -> new ArrayList<>()).add(text);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            around.pop();
        }
    }

    /** The code of the last font believed. */
    private Optional<String> writeOld() {
        Optional<String> code = Optional.empty();
        for (FontKind kind : FontKind.values()) {
            List<TextNode> nodes = texts.getOrDefault(kind, List.of());
            boolean believed = kind != FontKind.ANY_OTHER
                    && Fluency.of(joined(nodes, kind)).points()
                            > Fluency.of(joined(nodes, null)).points();
            if (believed) {
                nodes.forEach(node -> node.text(read(node, kind)));
                code = Optional.of(kind.reading().code());
            }
        }
        code.ifPresent(c -> asking.forEach(FontKind::forget));
        return code;
    }

    private static String joined(List<TextNode> nodes, FontKind kind) {
        return nodes.stream()
                .map(node -> kind == null ? node.getWholeText() : read(node, kind))
                .collect(Collectors.joining(" "));
    }

    private static String read(TextNode node, FontKind kind) {
        String text = node.getWholeText();
        return Backwards.WESTERN.bytes(text).map(kind::read).orElse(text);
    }

    private Decoded respellOthers() {
        List<TextNode> nodes = texts.getOrDefault(FontKind.ANY_OTHER, List.of());
        return write(nodes, Decoder.respelled(lines(nodes)));
    }

    private Decoded rereadOthers(Optional<Reading> label) {
        List<TextNode> nodes = texts.getOrDefault(FontKind.ANY_OTHER, List.of());
        String all = lines(nodes);
        Optional<byte[]> bytes = Backwards.WESTERN.bytes(all);
        Guess guess = Guess.of(bytes.orElse(new byte[0]), label);
        String read = bytes.map(guess.reading()::read).orElse(all);
        return write(nodes, new Decoded(read, guess.reading().code(), guess.certainty()));
    }

    private static String lines(List<TextNode> nodes) {
        return nodes.stream().map(n -> n.getWholeText().replace('\n', ' ')).collect(Collectors.joining("\n"));
    }

    private static Decoded write(List<TextNode> nodes, Decoded read) {
        String[] lines = read.text().split("\n", -1);
        for (int i = 0; i < nodes.size() && lines.length == nodes.size(); i++) {
            nodes.get(i).text(lines[i]);
        }
        return read;
    }
}
