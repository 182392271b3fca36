package vn.langnghe.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a folder in which a running service works: what is gone between listing and reading was there and is no
 * longer. {@link Files#walk} ends with an error instead.
 */
public final class LiveFolder {
    private LiveFolder() {}

    public static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
                if (problem instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw problem;
            }
        });
        return files;
    }

    /** Empty when the file is gone. */
    public static Optional<InputStream> open(Path file) throws IOException {
        try {
            return Optional.of(Files.newInputStream(file));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }
}
