package vn.langnghe.casework.reveal;

/** Where a request stands. */
public enum RevealState {
    /** Waits for a custodian. */
    ASKED,
    /** May be opened, once, within {@link OpeningDesk#WINDOW}. */
    APPROVED,
    DECLINED,
    OPENED,
    /** Nobody decided, or nobody opened it in time. */
    EXPIRED
}
