package vn.langnghe.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.langnghe.casework.action.CaseAction;

/**
 * An act that needs a second person (đề xuất): carried out when an approver who is not its author confirms it. The
 * fields stand in an envelope to the vault, since they hold texts about the case.
 */
@Entity
@Table(name = "proposal")
public class Proposal {
    /** Where a proposal stands. */
    public enum State {
        OPEN,
        CONFIRMED,
        DECLINED
    }

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Enumerated(EnumType.STRING)
    private CaseAction action;

    private String author;

    @Column(name = "proposed_at")
    private Instant at;

    @Column(name = "fields_sealed")
    private byte[] sealedFields;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Proposal() {}

    Proposal(String id, CaseFile file, CaseAction action, String author, Instant at) {
        this.id = id;
        this.caseId = file.id();
        this.action = action;
        this.author = author;
        this.at = at;
    }

    void fields(byte[] envelope) {
        sealedFields = envelope;
    }

    void decided(State how, String who, Instant when) {
        state = how;
        decidedBy = who;
        decidedAt = when;
    }

    public String id() {
        return id;
    }

    public CaseAction action() {
        return action;
    }

    /** {@code staff:<username>}. */
    public String author() {
        return author;
    }

    public Instant at() {
        return at;
    }

    public State state() {
        return state;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    String caseId() {
        return caseId;
    }

    byte[] sealedFields() {
        return sealedFields;
    }
}
