package vn.langnghe.casework.reveal;

import vn.langnghe.identity.Identity;

/** What one request opens: never more than its purpose needs. */
public enum FieldSet {
    /** Name and address. */
    PERSON,
    /** Name, telephone number, mail address. */
    CONTACT;

    Identity of(Identity all) {
        return this == PERSON
                ? new Identity(all.mode(), all.name(), null, null, all.address())
                : new Identity(all.mode(), all.name(), all.phone(), all.email(), null);
    }
}
