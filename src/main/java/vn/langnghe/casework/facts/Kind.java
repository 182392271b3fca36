package vn.langnghe.casework.facts;

/**
 * The legal kind of a case file (loại đơn). The Vietnamese terms are the identifiers: no English word carries the law.
 * Sources: Luật Tiếp công dân 42/2013 Art. 2, Luật Khiếu nại 02/2011 Art. 2, Luật Tố cáo 25/2018 Art. 2 and 25.
 */
public enum Kind {
    /** Report or feedback. */
    PHAN_ANH(false),
    /** Proposal. */
    KIEN_NGHI(false),
    /** Complaint against an administrative decision or act; needs a signature to be lawful. */
    KHIEU_NAI(false),
    /** Denunciation, signed on paper or recorded in person. */
    TO_CAO(true),
    /** Unsigned information with denunciation content. */
    TO_CAO_INFO(true);

    private final boolean denunciation;

    Kind(boolean denunciation) {
        this.denunciation = denunciation;
    }

    /** True when the law protects the sender as a denouncer: the case is sealed whatever the sender chose. */
    public boolean denunciation() {
        return denunciation;
    }

    /** What is stored when {@code asked} arrives unsigned by form, mail, call or API. */
    public static Kind unsigned(Kind asked) {
        return asked == TO_CAO ? TO_CAO_INFO : asked;
    }
}
