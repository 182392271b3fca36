package vn.langnghe.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import vn.langnghe.seal.Context;

/**
 * Who gets an acknowledgement: what its envelope holds.
 *
 * @param address e-mail address, without line breaks
 * @param linkToken token of the one-time link, if there is one
 */
record Recipient(String address, Optional<String> linkToken) {
    static Context of(String caseId, String letterId) {
        return new Context("letter", caseId, letterId);
    }

    static Context contact(String caseId) {
        return new Context("letter_contact", caseId, "address");
    }

    /** Two lines: an address holds no line break, a token is base64url. */
    byte[] bytes() {
        return (address + "\n" + linkToken.orElse("")).getBytes(UTF_8);
    }

    static Recipient read(byte[] opened) {
        String[] lines = new String(opened, UTF_8).split("\n", 2);
        String token = lines.length < 2 ? "" : lines[1];
        return new Recipient(lines[0], Optional.of(token).filter(t -> !t.isEmpty()));
    }
}
