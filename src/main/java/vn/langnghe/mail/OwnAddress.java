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
    private static final String POSTMASTER = "postmaster";

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
     * Whether mail for this address comes to us: the mailbox, and the postmaster, whom every mail server must have, with
     * our domain or without any (RFC 5321, section 4.5.1). What is written to the postmaster goes the way of every mail;
     * a person reads it.
     *
     * @param address as an envelope names it, without brackets
     */
    public boolean takes(String address) {
        String low = address.strip().toLowerCase(Locale.ROOT);
        return is(address) || low.equals(POSTMASTER) || low.equals(POSTMASTER + "@" + domain);
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
