package vn.langnghe.evidence.copy;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.langnghe.evidence.copy.make.CopyProgram;

/** Where the classes of the copying program lie, in an unpacked archive as in a build folder. */
final class ClassPath {
    /** One of each library it needs; a library that is missing is missing for certain files only. */
    private static final List<String> ANCHORS = List.of(
            CopyProgram.class.getName().replace('.', '/') + ".class",
            "org/apache/pdfbox/pdmodel/PDDocument.class",
            "org/apache/pdfbox/io/RandomAccessRead.class",
            "org/apache/fontbox/FontBoxFont.class",
            "org/apache/pdfbox/jbig2/JBIG2ImageReaderSpi.class",
            "org/apache/commons/logging/LogFactory.class");

    private ClassPath() {}

    static String ofTheCopier() {
        return ANCHORS.stream()
                .map(anchor -> place(CopyProgram.class.getClassLoader().getResource(anchor), anchor))
                .filter(Objects::nonNull)
                .distinct()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The folder or the archive in which a class lies; null when it is none on the disk. */
    private static Path place(URL found, String inside) {
        String where = Objects.toString(found, "");
        if (where.startsWith("jar:file:") && where.contains("!/")) {
            return Path.of(URI.create(where.substring("jar:".length(), where.indexOf("!/"))));
        }
        return where.startsWith("file:") && where.endsWith(inside)
                ? Path.of(URI.create(where.substring(0, where.length() - inside.length())))
                : null;
    }
}
