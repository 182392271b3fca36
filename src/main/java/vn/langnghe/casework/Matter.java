package vn.langnghe.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.langnghe.casework.facts.Complaint;
import vn.langnghe.casework.facts.Confidentiality;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.casework.facts.StoryText;

/**
 * What a case is about. In a sealed case the words stand in {@link #sealedStory} only: title, story and search text are
 * empty, and lists show kind and category instead.
 */
@Embeddable
public class Matter {
    @Enumerated(EnumType.STRING)
    private Kind kind;

    /** The sender or triage said the kind; until then the words may suggest another. */
    @Column(name = "kind_said")
    private boolean kindSaid;

    /** What the signed paper of a complaint is; null for all that is none. */
    @Enumerated(EnumType.STRING)
    private Complaint complaint;

    /** Category code (lĩnh vực), or null when nobody named one. */
    private String category;

    @Column(name = "subject_office")
    private String subjectOffice;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_rank")
    private Rank rank;

    @Enumerated(EnumType.STRING)
    private Confidentiality confidentiality;

    /** What it was before it was restricted; null while it is not. */
    @Enumerated(EnumType.STRING)
    @Column(name = "kept_before")
    private Confidentiality keptBefore;

    private boolean sealed;

    private boolean urgent;

    /** The story names the one-stop desk: a fact for routing, kept because a sealed story cannot be asked again. */
    private boolean desk;

    private String title;

    private String story;

    private String place;

    @Column(name = "happened_at")
    private String happenedAt;

    @Column(name = "subject_name")
    private String subjectName;

    /** Envelope over the words, for sealed cases. */
    @Column(name = "story_sealed")
    private byte[] sealedStory;

    /** Envelope over the redacted extract that an office may read, or null. */
    @Column(name = "extract_sealed")
    private byte[] sealedExtract;

    protected Matter() {}

    void classify(Kind newKind, boolean said, String newCategory) {
        kind = newKind;
        kindSaid = said;
        category = newCategory;
    }

    void complains(Complaint what) {
        complaint = what;
    }

    void about(String office, Rank newRank) {
        subjectOffice = office;
        rank = newRank;
    }

    void keep(Confidentiality level) {
        confidentiality = level;
    }

    /** Only those on the list know of it from now on. */
    void restrict() {
        keptBefore = confidentiality;
        confidentiality = Confidentiality.RESTRICTED;
    }

    /** As closely as before, but what was put into an envelope stays there. */
    void unrestrict() {
        confidentiality = keptBefore.stricter(Confidentiality.SEALED);
        keptBefore = null;
    }

    void facts(boolean isUrgent, boolean namesDesk) {
        urgent = isUrgent;
        desk = namesDesk;
    }

    void tell(String newTitle, StoryText words) {
        sealed = false;
        title = newTitle;
        story = words.text();
        place = words.place();
        happenedAt = words.happenedAt();
        subjectName = words.subjectName();
        sealedStory = null;
    }

    void tellSealed(byte[] envelope) {
        sealed = true;
        sealedStory = envelope;
        title = null;
        story = null;
        place = null;
        happenedAt = null;
        subjectName = null;
    }

    void extract(byte[] envelope) {
        sealedExtract = envelope;
    }

    public Kind kind() {
        return kind;
    }

    public Complaint complaint() {
        return complaint;
    }

    public boolean kindSaid() {
        return kindSaid;
    }

    public String category() {
        return category;
    }

    public String subjectOffice() {
        return subjectOffice;
    }

    public Rank rank() {
        return rank;
    }

    public Confidentiality confidentiality() {
        return confidentiality;
    }

    /** Whether only those on its list may know of it. */
    public boolean restricted() {
        return confidentiality == Confidentiality.RESTRICTED;
    }

    public boolean sealed() {
        return sealed;
    }

    public boolean urgent() {
        return urgent;
    }

    public boolean desk() {
        return desk;
    }

    public String title() {
        return title;
    }

    StoryText plainStory() {
        return new StoryText(story, place, happenedAt, subjectName);
    }

    byte[] sealedStory() {
        return sealedStory;
    }

    byte[] sealedExtract() {
        return sealedExtract;
    }
}
