package vn.langnghe.mail.sender;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.langnghe.letters.OutgoingLetter;

/** Copies of letters for whoever tries the demo: {@code <data folder>/letters/<case number>-<letter>.eml}. */
record DemoCopy(Path folder) {
    void write(OutgoingLetter letter, LetterForm form) throws IOException, MessagingException {
        Files.createDirectories(folder);
        Path half = folder.resolve("." + letter.messageName());
        try (OutputStream out = Files.newOutputStream(half)) {
            form.copy(letter).writeTo(out);
        }
        Path file = folder.resolve(letter.about() + "-" + letter.messageName() + ".eml");
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
