package vn.langnghe.mail.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.langnghe.mail.reader.ReadMail;

/**
 * One mail of the corpus and what must become of it.
 *
 * @param id of the catalogue
 * @param unread the code with which it is left to a person, or null when it must be read
 */
record Row(String id, String name, Supplier<byte[]> mail, String unread, Consumer<ReadMail> read) {
    /** It is read, and so. */
    static Row ok(String id, String name, Supplier<byte[]> mail, Consumer<ReadMail> read) {
        return new Row(id, name, mail, null, read);
    }

    static Row ok(String id, String name, byte[] mail, Consumer<ReadMail> read) {
        return ok(id, name, () -> mail, read);
    }

    /** Its text is the story and nothing else. */
    static Row story(String id, String name, byte[] mail) {
        return ok(id, name, mail, m -> {
            assertThat(m.text()).isEqualTo(Made.STORY);
            assertThat(m.further()).isEmpty();
        });
    }

    /** It is read, and a person must look for that reason. */
    static Row held(String id, String name, byte[] mail, String code, Consumer<ReadMail> read) {
        return ok(id, name, mail, m -> {
            assertThat(m.held()).isEqualTo(Optional.of(code));
            read.accept(m);
        });
    }

    /** Nothing of it is read. */
    static Row unread(String id, String name, Supplier<byte[]> mail, String code) {
        return new Row(id, name, mail, code, null);
    }

    String outcome() {
        return unread == null ? "OK" : "QR " + unread;
    }

    @Override
    public String toString() {
        return id + " " + name;
    }
}
