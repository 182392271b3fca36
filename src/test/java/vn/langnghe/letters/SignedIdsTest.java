package vn.langnghe.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langnghe.seal.Seal;

class SignedIdsTest {
    private static final String LETTER = "zz_9-Aq0bXkLmNoPqRsTuV";

    @TempDir
    Path folder;

    private SignedIds ids;

    @BeforeEach
    void open() {
        ids = new SignedIds(Seal.withKeysIn(folder.resolve("keys")));
    }

    @Test
    void anIdLeadsBackToItsLetterInWhateverCaseItComes() {
        String id = ids.sign(LETTER);
        assertThat(id).matches(SignedIds.FORM);
        assertThat(ids.verified(id)).contains("zz_9-Aq0bXkL");
        assertThat(ids.verified(id.toUpperCase(Locale.ROOT))).contains("zz_9-Aq0bXkL");
    }

    @Test
    void anIdFitsIntoTheAddressOfAMailbox() {
        assertThat(("phananh+" + ids.sign(LETTER)).length()).isLessThanOrEqualTo(64);
    }

    @Test
    void lettersWhoseIdsBeginWithNothingKeepTheirLength() {
        for (String letter : List.of("AAAAAAAAAAAAAAAAAAAAAA", "____________----------")) {
            assertThat(ids.verified(ids.sign(letter))).contains(letter.substring(0, 12));
        }
    }

    @Test
    void noOtherLetterAndNoOtherProofIsBelieved() {
        String id = ids.sign(LETTER);
        for (int at = 0; at < id.length(); at++) {
            char other = id.charAt(at) == '0' ? '1' : '0';
            String forged = id.substring(0, at) + other + id.substring(at + 1);
            assertThat(ids.verified(forged)).as(forged).isEmpty();
        }
        assertThat(ids.verified(new SignedIds(Seal.withKeysIn(folder.resolve("other"))).sign(LETTER)))
                .isEmpty();
    }

    @Test
    void whatIsNoIdAtAllIsNotLookedInto() {
        for (String odd : List.of("", "1", "out-1", LETTER, "0".repeat(43), "0".repeat(45), "2" + "0".repeat(43))) {
            assertThat(ids.verified(odd)).as(odd).isEmpty();
        }
    }
}
