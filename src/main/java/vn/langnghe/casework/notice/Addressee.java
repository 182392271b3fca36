package vn.langnghe.casework.notice;

/** Whom a notice goes to. */
public enum Addressee {
    /** Who sent, complained or denounced. */
    PETITIONER,
    /** Whom it is about. */
    ACCUSED,
    /** The body that manages whom it is about, or stands above the office that decided. */
    MANAGING_BODY
}
