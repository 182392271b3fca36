package vn.langnghe.casework.suggest;

/** What a row of the lexicon speaks about. Labels: {@code facet.<name>} in the texts of this room. */
public enum Facet {
    /** Loại đơn; targets are kinds a story can have without a signature. */
    KIND,
    /** Lĩnh vực; targets are category codes. */
    CATEGORY,
    /** Rank of the person it is about. */
    RANK,
    /** It is happening now: the only target is {@code NOW}. */
    URGENT,
    /** What stands before the name of an office: {@code OFFICIAL}, {@code HOME} or {@code ADDRESSED}. */
    SUBJECT,
    /** A way of writing: the phrase is one word, the target what is read in its place ("ko" is "không"). */
    WORD;

    /** Of a row that only takes its words away from others: "gửi đơn tố cáo" in an address, "một cửa hàng". */
    public static final String NOTHING = "-";
}
