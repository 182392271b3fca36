package vn.langnghe.intake;

import java.util.List;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.evidence.NewAttachment;
import vn.langnghe.identity.Identity;
import vn.langnghe.identity.IdentityMode;
import vn.langnghe.platform.Pieces;

/**
 * What arrived once through one channel, as its door understood it. Written as a sentence by the door:
 * {@code Arrival.by(WEB, text).about(kind, category).from(identity, false)}; everything but channel and text may be left
 * out. Read by the intake only.
 */
public final class Arrival {
    private final Channel channel;
    private final String text;
    private Kind kind;
    private String category;
    private String subjectOffice;
    private String subjectName;
    private Rank rank;
    private String place;
    private String happenedAt;
    private boolean urgent;
    private String language = "vi";
    private Identity identity = Identity.NOBODY;
    private boolean wantsLetters;
    private List<NewAttachment> attachments = List.of();
    private Pieces raw;
    private String heading;
    private String registeredBy;
    private boolean codeByLink;
    private boolean answered = true;

    private Arrival(Channel channel, String text) {
        this.channel = channel;
        this.text = text;
    }

    /** Nothing but a story: nameless, in Vietnamese, without kind. */
    public static Arrival by(Channel channel, String text) {
        return new Arrival(channel, text);
    }

    /** What the sender called it; each may be null. */
    public Arrival about(Kind newKind, String categoryCode) {
        kind = newKind;
        category = categoryCode;
        return this;
    }

    /** Whom it is about: the code of an office, or a name in the sender's words, or both; each may be null. */
    public Arrival against(String officeCode, String name, Rank newRank) {
        subjectOffice = officeCode;
        subjectName = name;
        rank = newRank;
        return this;
    }

    /** Where and when, in the sender's words, and whether it is happening now. */
    public Arrival at(String newPlace, String when, boolean now) {
        place = newPlace;
        happenedAt = when;
        urgent = now;
        return this;
    }

    /**
     * Who sent it.
     *
     * @param letters a sealed sender asked for letters
     */
    public Arrival from(Identity who, boolean letters) {
        identity = who;
        wantsLetters = letters;
        return this;
    }

    /** The language of the letters, {@code vi} or {@code en}. */
    public Arrival in(String newLanguage) {
        language = newLanguage;
        return this;
    }

    public Arrival with(List<NewAttachment> files) {
        attachments = List.copyOf(files);
        return this;
    }

    /** It was a mail: its bytes are the raw copy, its subject names the case, its sender gets the code by a link. */
    public Arrival asMail(Pieces bytes, String subject) {
        raw = bytes;
        heading = subject;
        codeByLink = true;
        return this;
    }

    /** The same when its case is sealed: who wrote a mail was never asked, and is sealed with it. */
    Arrival inSealedCase() {
        if (codeByLink && identity.mode() == IdentityMode.NAMED) {
            identity = identity.as(IdentityMode.SEALED);
        }
        return this;
    }

    /** No letter may go to the sender, who may be a program or a list. */
    public Arrival unanswered() {
        answered = false;
        return this;
    }

    /** An operator wrote it down; {@code actor} is {@code staff:<username>}. */
    public Arrival takenBy(String actor) {
        registeredBy = actor;
        return this;
    }

    /** The same arrival with cleaned words. */
    Arrival cleaned(String newText, String officeCode, String name, String newPlace, String when, String newHeading) {
        Arrival clean = by(channel, newText)
                .about(kind, category)
                .against(officeCode, name, rank)
                .at(newPlace, when, urgent)
                .from(identity, wantsLetters)
                .in("en".equals(language) ? "en" : "vi")
                .with(attachments)
                .takenBy(registeredBy);
        clean.raw = raw;
        clean.heading = newHeading;
        clean.codeByLink = codeByLink;
        clean.answered = answered;
        return clean;
    }

    Channel channel() {
        return channel;
    }

    String text() {
        return text;
    }

    Kind kind() {
        return kind;
    }

    String category() {
        return category;
    }

    String subjectOffice() {
        return subjectOffice;
    }

    String subjectName() {
        return subjectName;
    }

    Rank rank() {
        return rank;
    }

    String place() {
        return place;
    }

    String happenedAt() {
        return happenedAt;
    }

    boolean urgent() {
        return urgent;
    }

    String language() {
        return language;
    }

    Identity identity() {
        return identity;
    }

    boolean wantsLetters() {
        return wantsLetters;
    }

    List<NewAttachment> attachments() {
        return attachments;
    }

    Pieces raw() {
        return raw;
    }

    String heading() {
        return heading;
    }

    String registeredBy() {
        return registeredBy;
    }

    boolean codeByLink() {
        return codeByLink;
    }

    boolean answered() {
        return answered;
    }
}
