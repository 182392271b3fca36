package vn.langnghe.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.langnghe.casework.action.MessageKind;

/**
 * One piece of the talk between office and citizen, or an internal note. Its words are plain in an open case; in a
 * sealed one they stand in an envelope to the vault and, unless the message is internal, to the citizen's own key.
 */
@Entity
@Table(name = "case_message")
public class Message {
    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    /** {@code staff:<username>}, {@code citizen} or {@code system}. */
    private String author;

    @Column(name = "office_code")
    private String office;

    @Column(name = "written_at")
    private Instant at;

    /** From when the citizen may read it; null while it is internal or waits for approval. */
    @Column(name = "released_at")
    private Instant releasedAt;

    private String body;

    @Column(name = "body_sealed")
    private byte[] sealedBody;

    protected Message() {}

    Message(String id, CaseFile file, MessageKind kind, String author, Instant at) {
        this.id = id;
        this.caseId = file.id();
        this.kind = kind;
        this.author = author;
        this.office = file.hands().office();
        this.at = at;
        this.releasedAt = kind.forCitizen() ? at : null;
    }

    void words(String plain) {
        body = plain;
    }

    void sealedWords(byte[] envelope) {
        sealedBody = envelope;
    }

    void release(Instant when) {
        kind = MessageKind.ANSWER;
        releasedAt = when;
    }

    void drop() {
        kind = MessageKind.NOTE;
    }

    /** Nobody outside has read it: internal again. */
    void recall(MessageKind internal) {
        kind = internal;
        releasedAt = null;
    }

    public String id() {
        return id;
    }

    public MessageKind kind() {
        return kind;
    }

    public String author() {
        return author;
    }

    public String office() {
        return office;
    }

    public Instant at() {
        return at;
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    public boolean released(Instant now) {
        return releasedAt != null && !now.isBefore(releasedAt);
    }

    String plain() {
        return body;
    }

    byte[] sealed() {
        return sealedBody;
    }
}
