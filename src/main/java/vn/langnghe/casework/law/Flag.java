package vn.langnghe.casework.law;

/** What triage marks on a case because it obliges to something at once; the tasks stand in table {@code flag_task}. */
public enum Flag {
    /** Signs of a crime (Luật Tố cáo 2018, Điều 27). */
    CRIME_SIGNS,
    /** The conduct of a party member, which is the Party's matter beside the State's. */
    PARTY_TRANSFER,
    /** The office may not be warned of a check. */
    NO_FOREWARNING,
    /** It is happening now. */
    HAPPENING_NOW
}
