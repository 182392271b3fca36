package vn.langnghe.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.track.TrackRefused;
import vn.langnghe.casework.track.TrackView;
import vn.langnghe.casework.track.Tracking;
import vn.langnghe.platform.Refusal;
import vn.langnghe.web.shell.Speech;

/** Does what a post of the look-up page asks, and says in the page's words why not. */
@ApplicationScoped
public class TrackDesk {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int WRONG = 422;
    private static final int TOO_MANY = 429;

    @Inject
    Tracking tracking;

    @Inject
    TrackWords words;

    @Inject
    Speech speech;

    /**
     * What the page shows after a post.
     *
     * @param done key of what was done, or empty
     */
    record Looked(TrackReading reading, String done, int httpStatus) {
        static Looked nothing() {
            return new Looked(null, "", OK);
        }
    }

    Looked act(String number, String code, Typed typed, Uploads files, Problems problems) {
        try {
            TrackView before = tracking.look(number, code);
            return act(before, code, typed, files, problems);
        } catch (TrackRefused e) {
            problems.say(e.malformed() ? "code" : "number", speech.of(e));
            return new Looked(null, "", e.malformed() ? WRONG : e.tooMany() ? TOO_MANY : NOT_FOUND);
        }
    }

    /** What is refused leaves the page as it was, with the sentence and whatever was typed. */
    private Looked act(TrackView before, String code, Typed typed, Uploads files, Problems problems) {
        try {
            return switch (typed.of("act")) {
                case "say" -> say(before, code, typed, files, problems);
                case "opinion" -> opinion(before, code, typed, problems);
                case "withdraw" -> withdraw(before, code, typed, problems);
                default -> looked(before, "");
            };
        } catch (Refusal e) {
            problems.say(field(typed), speech.of(e));
            return refused(before);
        }
    }

    private static String field(Typed typed) {
        return switch (typed.of("act")) {
            case "say" -> "reply";
            case "opinion" -> typed.is("opinion", "DISPUTE") ? "why" : "opinion";
            default -> "withdraw";
        };
    }

    private Looked say(TrackView before, String code, Typed typed, Uploads files, Problems problems) {
        if (typed.empty("reply")) {
            problems.add("reply", "refused.reply.empty");
        }
        files.check(problems);
        if (!problems.none()) {
            return refused(before);
        }
        if (alreadySaid(before, typed.of("reply"))) {
            return looked(before, "track.done.said");
        }
        return looked(tracking.say(before.number(), code, typed.of("reply"), files.attachments()), "track.done.said");
    }

    /** A reloaded page posts once more: the same words, right after themselves, are one message. */
    private static boolean alreadySaid(TrackView before, String text) {
        List<TrackView.Line> talk = before.messages();
        TrackView.Line last = talk.isEmpty() ? null : talk.get(talk.size() - 1);
        return last != null && last.kind().fromCitizen() && text.equals(last.text());
    }

    private Looked opinion(TrackView before, String code, Typed typed, Problems problems) {
        if (typed.is("opinion", "AGREE")) {
            return looked(tracking.act(before.number(), code, CaseAction.AGREE, null), "track.done.agreed");
        }
        if (!typed.is("opinion", "DISPUTE")) {
            problems.add("opinion", "refused.opinion");
            return refused(before);
        }
        if (typed.empty("why")) {
            problems.add("why", "refused.why");
            return refused(before);
        }
        TrackView after = tracking.act(before.number(), code, CaseAction.DISPUTE, typed.of("why"));
        return looked(after, "track.done.disputed");
    }

    private Looked withdraw(TrackView before, String code, Typed typed, Problems problems) {
        if (!typed.is("withdraw", "yes")) {
            problems.add("withdraw", "refused.withdraw");
            return refused(before);
        }
        TrackView after = tracking.act(before.number(), code, CaseAction.WITHDRAW, null);
        return looked(after, after.status().open() ? "track.done.asked" : "track.done.withdrawn");
    }

    private Looked looked(TrackView view, String done) {
        return new Looked(words.read(view), done, OK);
    }

    private Looked refused(TrackView view) {
        return new Looked(words.read(view), "", WRONG);
    }
}
