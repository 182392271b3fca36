package vn.langnghe.identity;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who sends. Every text may be null; {@code ANONYMOUS} drops them all, whatever was filled in.
 *
 * @param phone as {@link Contact#phone} gives it, or as typed
 * @param email as {@link Contact#email} gives it, or as it came
 */
public record Identity(IdentityMode mode, String name, String phone, String email, String address) {
    public static final Identity NOBODY = new Identity(IdentityMode.ANONYMOUS, null, null, null, null);

    public Identity {
        Objects.requireNonNull(mode);
        boolean dropped = mode == IdentityMode.ANONYMOUS;
        name = dropped ? null : name;
        phone = dropped ? null : phone;
        email = dropped ? null : email;
        address = dropped ? null : address;
    }

    /** The same person in another mode. */
    public Identity as(IdentityMode other) {
        return new Identity(other, name, phone, email, address);
    }

    /** True when there is nothing to keep. */
    public boolean empty() {
        return Stream.of(name, phone, email, address).allMatch(t -> t == null || t.isBlank());
    }

    /** Never the person: an identity in a log would be known to everybody who reads logs. */
    @Override
    public String toString() {
        return "Identity[" + mode + "]";
    }
}
