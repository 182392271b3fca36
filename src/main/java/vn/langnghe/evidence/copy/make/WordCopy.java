package vn.langnghe.evidence.copy.make;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a document, as a plain text: no author, no comments, nothing deleted under tracked changes, nothing
 * hidden. Pictures, headers and footers are left out.
 */
final class WordCopy {
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_BYTES = 30 << 20;
    private static final int MOST_LETTERS = 5_000_000;

    /** Letters of one look in Word, and the mark that it is not shown. */
    private static final String RUN = "r";

    private static final String HIDDEN = "vanish";

    /** A blank in ODF. */
    private static final String BLANK = "s";

    private static final Markup WORD = new Markup(
            Set.of("t"),
            Set.of("p", "tr"),
            Set.of("tab", "tc"),
            Set.of("br", "cr"),
            Set.of("del", "moveFrom", "Fallback"));
    private static final Markup ODF = new Markup(
            Set.of("p", "h"),
            Set.of("p", "h", "table-row"),
            Set.of("tab", "table-cell"),
            Set.of("line-break"),
            Set.of("annotation", "tracked-changes", "hidden-text", "hidden-paragraph", "meta", "forms"));

    /**
     * Local names of elements.
     *
     * @param words their letters are read
     * @param lines a line ends with them
     * @param unread whatever stands in them is not read
     */
    private record Markup(
            Set<String> words, Set<String> lines, Set<String> tabs, Set<String> breaks, Set<String> unread) {}

    private WordCopy() {}

    static Made docx(byte[] original) throws IOException, NoCopy {
        return new Made("text/plain", words(part(original, "word/document.xml"), WORD));
    }

    static Made odt(byte[] original) throws IOException, NoCopy {
        return new Made("text/plain", words(part(original, "content.xml"), ODF));
    }

    /** The one entry of this name; two of the same name would be two documents in one. */
    private static byte[] part(byte[] zip, String name) throws IOException, NoCopy {
        byte[] found = null;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            int entries = 0;
            long together = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readNBytes(MOST_BYTES);
                together += bytes.length;
                if (++entries > MOST_ENTRIES || together >= MOST_BYTES) {
                    throw new NoCopy(WhyNot.BIG);
                }
                if (entry.getName().equals(name)) {
                    if (found != null) {
                        throw new NoCopy(WhyNot.BROKEN);
                    }
                    found = bytes;
                }
            }
        }
        if (found == null) {
            throw new NoCopy(WhyNot.BROKEN);
        }
        return found;
    }

    private static byte[] words(byte[] xml, Markup markup) throws IOException, NoCopy {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            Page page = new Page(markup);
            while (reader.hasNext()) {
                page.turn(reader.next(), reader);
                if (page.text.length() > MOST_LETTERS) {
                    throw new NoCopy(WhyNot.BIG);
                }
            }
            return TextCopy.seen(page.text.toString()).getBytes(UTF_8);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** What has been read so far, and inside of what we are. */
    private static final class Page {
        private final Markup markup;
        private final StringBuilder text = new StringBuilder();
        private int inWords;
        private int inUnread;
        private boolean hiddenRun;

        Page(Markup markup) {
            this.markup = markup;
        }

        void turn(int event, XMLStreamReader reader) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    write(reader.getText());
                default -> {
                    // remarks and instructions are not part of the text
                }
            }
        }

        private void begin(String name) {
            inUnread += markup.unread().contains(name) ? 1 : 0;
            inWords += markup.words().contains(name) ? 1 : 0;
            if (name.equals(RUN) || name.equals(HIDDEN)) {
                hiddenRun = name.equals(HIDDEN);
            } else if (markup.tabs().contains(name)) {
                put('\t');
            } else if (markup.breaks().contains(name)) {
                put('\n');
            } else if (name.equals(BLANK)) {
                put(' ');
            }
        }

        private void end(String name) {
            inUnread -= markup.unread().contains(name) ? 1 : 0;
            inWords -= markup.words().contains(name) ? 1 : 0;
            if (name.equals(RUN)) {
                hiddenRun = false;
            } else if (markup.lines().contains(name)) {
                put('\n');
            }
        }

        private void write(String letters) {
            if (inWords > 0 && inUnread == 0 && !hiddenRun) {
                text.append(letters);
            }
        }

        private void put(char blank) {
            if (inUnread == 0) {
                text.append(blank);
            }
        }
    }
}
