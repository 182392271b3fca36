package vn.langnghe.casework.facts;

/** Rank of the person a case is about (chức vụ của người bị phản ánh). */
public enum Rank {
    HEAD,
    DEPUTY_HEAD,
    STAFF
}
