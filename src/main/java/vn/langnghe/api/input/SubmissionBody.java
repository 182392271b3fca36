package vn.langnghe.api.input;

import java.io.InputStream;
import java.util.List;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.identity.Contact;
import vn.langnghe.identity.Identity;
import vn.langnghe.identity.IdentityMode;
import vn.langnghe.intake.Arrival;
import vn.langnghe.platform.Refusal;

/** What {@code POST submissions} takes. */
public final class SubmissionBody {
    /** 60 MiB of files in base64, the longest story and their names. */
    private static final long LARGEST = 85_000_000;

    private static final List<String> FIELDS = List.of(
            "text",
            "kind",
            "category",
            "subject",
            "place",
            "happenedAt",
            "urgent",
            "language",
            "identity",
            "attachments");
    private static final List<String> SUBJECT = List.of("officeCode", "name", "rank");
    private static final List<String> IDENTITY = List.of("mode", "name", "phone", "email", "address");
    private static final List<String> LANGUAGES = List.of("vi", "en");

    /** Above every limit of a field, so that its owner counts and names the limit. */
    private static final int STORY = 100_000;

    private static final int LINE = 5_000;

    private final FileList files = new FileList();
    private String text;
    private Kind kind;
    private String category;
    private String office;
    private String subject;
    private Rank rank;
    private String place;
    private String happenedAt;
    private boolean urgent;
    private String language = "vi";
    private IdentityMode mode;
    private String name;
    private String phone;
    private String email;
    private String address;
    private boolean identified;

    private SubmissionBody() {}

    /** @throws InputRefused at the first thing that is not as agreed */
    public static SubmissionBody read(InputStream in) {
        SubmissionBody body = new SubmissionBody();
        StrictJson.read(in, LARGEST, FIELDS, body::field);
        return body;
    }

    private void field(String field, StrictJson json) {
        switch (field) {
            case "text" -> text = json.string(STORY);
            case "kind" -> kind = json.code(Kind.class);
            case "category" -> category = json.string(LINE);
            case "subject" -> json.object(SUBJECT, inner -> subject(inner, json));
            case "place" -> place = json.string(LINE);
            case "happenedAt" -> happenedAt = json.string(LINE);
            case "urgent" -> urgent = json.yesOrNo();
            case "language" -> language = json.oneOf(LANGUAGES);
            case "identity" -> identity(json);
            default -> files.read(json);
        }
    }

    private void subject(String field, StrictJson json) {
        switch (field) {
            case "officeCode" -> office = json.string(LINE);
            case "name" -> subject = json.string(LINE);
            default -> rank = json.code(Rank.class);
        }
    }

    private void identity(StrictJson json) {
        identified = true;
        json.object(IDENTITY, field -> {
            switch (field) {
                case "mode" -> mode = json.code(IdentityMode.class);
                case "name" -> name = json.string(LINE);
                case "phone" -> phone = json.string(LINE);
                case "email" -> email = json.string(LINE);
                default -> address = json.string(LINE);
            }
        });
    }

    /** What the sender called it, or null. */
    public Kind kind() {
        return kind;
    }

    /** The arrival; what a nameless sender said about himself is gone from it. */
    public Arrival arrival() {
        return Arrival.by(Channel.API, text)
                .about(kind, category)
                .against(office, subject, rank)
                .at(place, happenedAt, urgent)
                .from(who(), false)
                .in(language)
                .with(files.files());
    }

    private Identity who() {
        if (!identified) {
            return Identity.NOBODY;
        }
        if (mode == null) {
            throw InputRefused.value("missing", "identity.mode").about("identity.mode");
        }
        Identity typed = new Identity(mode, name, phone, email, address);
        try {
            return Contact.checked(typed);
        } catch (Refusal r) {
            throw r.about("identity." + r.field().orElse(""));
        }
    }
}
