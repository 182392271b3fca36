package vn.langnghe.mail;

import java.util.Locale;
import java.util.Optional;
import vn.langnghe.platform.setting.Settings;

/**
 * The address citizens write to. Letter case does not matter, and {@code local+anything@domain} is the same mailbox.
 *
 * @param local left of the @, lower case
 * @param domain right of it, lower case
 */
public record OwnAddress(String local, String domain) {
    private static final int LONGEST_LOCAL = 64;

    public static OwnAddress of(Settings settings) {
        String address = settings.mailAddress().toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        return new OwnAddress(address.substring(0, at), address.substring(at + 1));
    }

    /** @param address as a mail names it, without brackets */
    public boolean is(String address) {
        String low = address.strip().toLowerCase(Locale.ROOT);
        int at = low.lastIndexOf('@');
        if (at < 1 || !low.substring(at + 1).equals(domain)) {
            return false;
        }
        String left = low.substring(0, at);
        return left.equals(local) || left.startsWith(local + "+");
    }

    /**
     * The same mailbox with an id in it, so that what is sent there tells what it is about.
     *
     * @return empty when it would be longer than RFC 5321 allows
     */
    public Optional<String> with(String id) {
        String left = local + "+" + id;
        return left.length() > LONGEST_LOCAL ? Optional.empty() : Optional.of(left + "@" + domain);
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }
}
