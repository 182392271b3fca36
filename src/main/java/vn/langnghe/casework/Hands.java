package vn.langnghe.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** In whose hands a case is: offices by their codes, people by their usernames. */
@Embeddable
public class Hands {
    @Column(name = "office_code")
    private String office;

    /** The office that held the case before the present one; where a hand-back returns to. */
    @Column(name = "previous_office")
    private String previous;

    /** The desk that triaged it: it goes on seeing number, status and office. */
    @Column(name = "triage_office")
    private String triage;

    private String handler;

    @Column(name = "answer_author")
    private String answerAuthor;

    @Column(name = "registered_by")
    private String registeredBy;

    protected Hands() {}

    Hands(String office) {
        this.office = office;
        this.triage = office;
    }

    /** @param next the office that holds the case from now on; null when it stays where it is */
    void into(String next) {
        if (next != null && !next.equals(office)) {
            previous = office;
            office = next;
        }
    }

    void handledBy(String username) {
        handler = username;
    }

    void answeredBy(String actor) {
        answerAuthor = actor;
    }

    void registeredBy(String actor) {
        registeredBy = actor;
    }

    public String office() {
        return office;
    }

    public String previous() {
        return previous;
    }

    public String triage() {
        return triage;
    }

    /** Who accepted it, or null. */
    public String handler() {
        return handler;
    }

    /** {@code staff:<username>} of who wrote the answer that waits for approval or was given, or null. */
    public String answerAuthor() {
        return answerAuthor;
    }

    /** The operator who took the call, or the first signed paper; goes on seeing number and status. Or null. */
    public String registeredBy() {
        return registeredBy;
    }
}
