package vn.langnghe.web.reveal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.langnghe.casework.reveal.FieldSet;
import vn.langnghe.casework.reveal.Opened;
import vn.langnghe.casework.reveal.Reveal;
import vn.langnghe.casework.reveal.RevealDesk;
import vn.langnghe.casework.reveal.RevealReasons;
import vn.langnghe.casework.reveal.RevealState;
import vn.langnghe.identity.Identity;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;
import vn.langnghe.web.desk.words.HistoryWords;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Wording;

/** The words of both pages. */
@ApplicationScoped
public class RevealWords {
    private static final DateTimeFormatter MARK = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy", Locale.ROOT);

    @Inject
    private RevealReasons reasons;

    @Inject
    private HistoryWords history;

    @Inject
    private Wording say;

    /** One field of what was opened. */
    public record Shown(String label, String value) {
        /** Never the value. */
        @Override
        public String toString() {
            return "Shown[" + label + "]";
        }
    }

    String reason(String code) {
        return reasons.label(code, "en".equals(say.language().getLanguage()));
    }

    RevealLine line(RevealDesk.Mine mine) {
        Reveal reveal = mine.reveal();
        String until = mine.opens() ? say.with("reveal.until", second(reveal.openUntil())) : "";
        return new RevealLine(
                reveal.id(),
                full(reveal.askedAt()),
                set(reveal.set()),
                reason(reveal.reason()),
                say.of("reveal.state." + reveal.state()),
                mine.answer(),
                until,
                mine.opens(),
                mine.elsewhere() ? say.of("reveal.elsewhere." + reveal.state()) : "",
                mine.elsewhere() && reveal.state() == RevealState.ASKED,
                history.of(mine.history()));
    }

    String set(FieldSet set) {
        return say.of("reveal.set." + set);
    }

    String full(Instant at) {
        return Moments.full(at, say.language());
    }

    String second(Instant at) {
        return Moments.seconds(at);
    }

    List<Shown> shown(Opened opened) {
        List<Shown> fields = new ArrayList<>();
        opened.sender().ifPresent(sender -> {
            fields.add(shown("name", sender.name()));
            if (opened.set() == FieldSet.PERSON) {
                fields.add(shown("address", sender.address()));
            } else {
                contact(sender, fields);
            }
        });
        return fields;
    }

    private void contact(Identity sender, List<Shown> fields) {
        fields.add(shown("phone", sender.phone()));
        fields.add(shown("email", sender.email()));
    }

    private Shown shown(String field, String value) {
        return new Shown(say.of("reveal.field." + field), value == null ? say.of("reveal.left.not") : value);
    }

    String mark(StaffMember who, Opened opened) {
        return who.username() + " · " + MARK.format(opened.at().atZone(Now.ZONE)) + " · " + opened.number();
    }
}
