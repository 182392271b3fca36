package vn.langnghe.casework.action;

/** Fired inside the transaction in which a citizen was reminded of an open question, for the letter that follows. */
public record CitizenReminded(String caseId, String office) {}
