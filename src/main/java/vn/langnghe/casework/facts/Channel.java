package vn.langnghe.casework.facts;

/** The way a submission came in (kênh tiếp nhận). */
public enum Channel {
    WEB,
    API,
    MAIL,
    PHONE,
    VISIT
}
