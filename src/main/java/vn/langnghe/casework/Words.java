package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.answer.Kept;
import vn.langnghe.casework.facts.StoryText;
import vn.langnghe.seal.CitizenKey;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.Seal;
import vn.langnghe.seal.Sealing;

/** Puts the words of a case where they belong, plain or in an envelope, and reads them back. */
@ApplicationScoped
public class Words {
    @Inject
    private Seal seal;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    void tell(CaseFile file, StoryText story, String title, boolean sealed, Sealing sealing) {
        if (sealed) {
            file.matter().tellSealed(sealing.seal(bytes(json(story)), storyOf(file)));
        } else {
            file.matter().tell(title, story);
        }
    }

    /** The story; of a sealed case only where the vault's private key is. */
    public StoryText story(CaseFile file) {
        if (!file.matter().sealed()) {
            return file.matter().plainStory();
        }
        JsonObject words = object(seal.open(file.matter().sealedStory(), storyOf(file)));
        return new StoryText(
                words.getString("text", ""),
                words.getString("place", null),
                words.getString("happenedAt", null),
                words.getString("subjectName", null));
    }

    void extract(CaseFile file, String text) {
        file.matter().extract(seal.begin().seal(bytes(text), extractOf(file)));
    }

    /** The redacted extract that an office may read; empty when triage wrote none. */
    public String extract(CaseFile file) {
        byte[] envelope = file.matter().sealedExtract();
        return envelope == null ? "" : text(seal.open(envelope, extractOf(file)));
    }

    /** What a step says; nothing where it says nothing. */
    void say(CaseFile file, MessageKind kind, String words, Step step) {
        if (words != null) {
            say(file, kind, words, step.actor(), step.at());
        }
    }

    /** Files a message of the case, in its envelope where the case is sealed. */
    Message say(CaseFile file, MessageKind kind, String words, String author, Instant at) {
        Message message = new Message(seal.token(16), file, kind, author, at);
        write(message, file, words);
        em.persist(message);
        return message;
    }

    void write(Message message, CaseFile file, String words) {
        if (!file.matter().sealed()) {
            message.words(words);
            return;
        }
        boolean alsoCitizen = message.kind() != MessageKind.NOTE && file.code().publicKey() != null;
        Sealing sealing = alsoCitizen ? seal.begin(file.code().publicKey()) : seal.begin();
        message.sealedWords(sealing.seal(bytes(words), bodyOf(file, message)));
    }

    /** The words of a message, for staff. */
    public String read(CaseFile file, Message message) {
        return message.sealed() == null ? message.plain() : text(seal.open(message.sealed(), bodyOf(file, message)));
    }

    /** The words of a message, for the citizen who holds {@code key}. */
    public String read(CaseFile file, Message message, CitizenKey key) {
        return message.sealed() == null
                ? message.plain()
                : text(seal.open(message.sealed(), bodyOf(file, message), key));
    }

    void keep(Proposal proposal, CaseFile file, Map<Field, String> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach((field, value) -> json.add(field.code(), value));
        proposal.fields(seal.begin().seal(bytes(json.build().toString()), fieldsOf(file, proposal)));
    }

    /** What a proposal says, for staff. */
    public Map<Field, String> fields(CaseFile file, Proposal proposal) {
        JsonObject json = object(seal.open(proposal.sealedFields(), fieldsOf(file, proposal)));
        Map<Field, String> fields = new EnumMap<>(Field.class);
        json.keySet().forEach(code -> fields.put(Field.of(code), json.getString(code)));
        return fields;
    }

    /** How the items of a case are kept. */
    public static Kept kept(CaseFile file) {
        return new Kept(file.id(), file.matter().sealed(), file.code().publicKey());
    }

    private static String json(StoryText story) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("text", story.text());
        add(json, "place", story.place());
        add(json, "happenedAt", story.happenedAt());
        add(json, "subjectName", story.subjectName());
        return json.build().toString();
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    private static JsonObject object(byte[] utf8) {
        try (var reader = Json.createReader(new StringReader(text(utf8)))) {
            return reader.readObject();
        }
    }

    private static Context storyOf(CaseFile file) {
        return new Context("case_file", file.id(), "story");
    }

    private static Context extractOf(CaseFile file) {
        return new Context("case_file", file.id(), "extract");
    }

    private static Context bodyOf(CaseFile file, Message message) {
        return new Context("case_message", file.id(), "body:" + message.id());
    }

    private static Context fieldsOf(CaseFile file, Proposal proposal) {
        return new Context("proposal", file.id(), "fields:" + proposal.id());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
