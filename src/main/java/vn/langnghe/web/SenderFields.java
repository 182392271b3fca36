package vn.langnghe.web;

import java.util.Optional;
import java.util.function.Supplier;
import vn.langnghe.identity.Contact;
import vn.langnghe.identity.Identity;
import vn.langnghe.identity.IdentityMode;
import vn.langnghe.platform.Refusal;

/** The fields about the sender. What is typed beside "no name" is neither looked at nor kept. */
final class SenderFields {
    private SenderFields() {}

    static void check(Typed typed, Problems problems) {
        if (mode(typed).isEmpty()) {
            problems.add("mode", "refused.mode");
        }
        if (anonymous(typed)) {
            return;
        }
        if (typed.is("mode", "NAMED") && typed.empty("name")) {
            problems.add("name", "refused.name");
        }
        refusedBy(() -> Contact.checked(only(typed, "name")), problems);
        refusedBy(() -> Contact.checked(only(typed, "phone")), problems);
        refusedBy(() -> Contact.checked(only(typed, "email")), problems);
        refusedBy(() -> Contact.checked(only(typed, "address")), problems);
        if (typed.is("letters", "yes") && typed.is("mode", "SEALED") && typed.empty("email")) {
            problems.add("email", "refused.email.letters");
        }
    }

    private static void refusedBy(Supplier<Identity> checked, Problems problems) {
        try {
            checked.get();
        } catch (Refusal e) {
            problems.add(e);
        }
    }

    /** One field alone, so that each can say what is wrong with it. */
    private static Identity only(Typed typed, String field) {
        return new Identity(
                IdentityMode.NAMED,
                field.equals("name") ? typed.of("name") : null,
                field.equals("phone") ? typed.of("phone") : null,
                field.equals("email") ? typed.of("email") : null,
                field.equals("address") ? typed.of("address") : null);
    }

    /** What a nameless sender typed into the other fields is dropped here and goes nowhere. */
    static Identity identity(Typed typed) {
        if (anonymous(typed)) {
            return Identity.NOBODY;
        }
        return Contact.checked(new Identity(
                mode(typed).orElseThrow(),
                typed.of("name"),
                typed.of("phone"),
                typed.of("email"),
                typed.of("address")));
    }

    private static Optional<IdentityMode> mode(Typed typed) {
        return typed.constant("mode", IdentityMode.class);
    }

    static boolean anonymous(Typed typed) {
        return typed.is("mode", "ANONYMOUS");
    }
}
