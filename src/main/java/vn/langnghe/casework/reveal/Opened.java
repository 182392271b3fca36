package vn.langnghe.casework.reveal;

import java.time.Instant;
import java.util.Optional;
import vn.langnghe.identity.Identity;

/**
 * What one opening shows, for the length of one request.
 *
 * @param sender empty when the sender left nothing
 * @param until when it is to leave the screen
 */
public record Opened(String number, FieldSet set, Optional<Identity> sender, Instant at, Instant until) {
    /** Never the person. */
    @Override
    public String toString() {
        return "Opened[" + number + "]";
    }
}
