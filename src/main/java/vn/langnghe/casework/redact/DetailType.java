package vn.langnghe.casework.redact;

/** What kind of personal detail stands there; each has the word that covers it. */
public enum DetailType {
    NAME,
    PHONE,
    EMAIL,
    /** Citizen identity, identity card, passport, social insurance. */
    ID_NUMBER,
    /** A dwelling: house, street, hamlet; the commune too when it stands with them. */
    ADDRESS,
    /** Of a vehicle. */
    PLATE,
    /** The number of a dossier leads whoever has the register to the person. */
    FILE_NUMBER,
    /** Of a bank account. */
    ACCOUNT,
    /** Chosen by hand. */
    OTHER
}
