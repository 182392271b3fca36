package vn.langnghe.platform;

import java.util.regex.Pattern;

/** What we are ready to write to: one address, no line break, no list, no name around it. */
public final class MailAddress {
    /** RFC 5321 allows 254 octets; letters of any script may stand in either half (RFC 6531). */
    private static final int LONGEST = 254;

    private static final Pattern ONE =
            Pattern.compile("[^\\s@<>(),;:\\\\\"\\[\\]\\p{Cc}]{1,64}@[\\p{L}\\p{N}\\p{M}.-]{1,253}");

    private MailAddress() {}

    public static boolean writable(String address) {
        return address != null
                && address.length() <= LONGEST
                && ONE.matcher(address).matches();
    }
}
