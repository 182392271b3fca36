package vn.langnghe.office.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import vn.langnghe.seal.Hash;
import vn.langnghe.seal.Seal;
import vn.langnghe.seal.otp.OneTimeKey;

/**
 * Recognises a device from which an account was logged in to before. It opens nothing: it only has a budget of wrong
 * passwords of its own, so that guessing from elsewhere never makes the real person wait.
 */
@ApplicationScoped
class Devices {
    private static final int LONGEST = 100;

    @Inject
    Seal seal;

    /** To be kept by the device: a random part and its seal for this account. */
    String mark(String username) {
        String random = OneTimeKey.fresh();
        return random + "." + sealed(username, random);
    }

    /** The random part of a mark that is ours and for this account, else empty. */
    String known(String username, String mark) {
        int dot = mark.length() > LONGEST ? -1 : mark.indexOf('.');
        if (dot < 0) {
            return "";
        }
        String random = mark.substring(0, dot);
        // hashed first: how long comparing takes then tells nothing
        String right = Hash.hex(sealed(username, random).getBytes(UTF_8));
        return right.equals(Hash.hex(mark.substring(dot + 1).getBytes(UTF_8))) ? random : "";
    }

    private String sealed(String username, String random) {
        byte[] digest = seal.digest("staff device", username.getBytes(UTF_8), random.getBytes(UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
