package vn.langnghe.web.desk.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.langnghe.casework.action.AllowedAction;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.answer.Allegation;
import vn.langnghe.casework.answer.PostingPlaces;
import vn.langnghe.casework.answer.Publication;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.platform.Now;
import vn.langnghe.web.desk.CaseRequest;
import vn.langnghe.web.desk.act.ActionButton;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Wording;

/** Puts what a case alleges and what was found into words, with the buttons of each item. */
@ApplicationScoped
public class AnswerWords {
    @Inject
    private PostingPlaces places;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    public List<ItemLine> items(CaseView file, String back) {
        return file.answer().items().stream()
                .map(item -> line(item, file, back))
                .toList();
    }

    private ItemLine line(Allegation item, CaseView file, String back) {
        String shade = item.dropped() ? "off" : item.finding() == null ? "wait" : "done";
        return new ItemLine(
                item.number(),
                item.content() == null ? say.of("item.hidden") : item.content(),
                finding(item),
                shade,
                Objects.requireNonNullElse(item.text(), ""),
                Objects.requireNonNullElse(item.basis(), ""),
                item.dropped() || item.content() == null ? List.of() : acts(item, file, back));
    }

    private String finding(Allegation item) {
        if (item.dropped()) {
            return say.of("item.dropped");
        }
        return item.finding() == null ? say.of("item.open") : say.label("finding", item.finding());
    }

    private List<ActionButton> acts(Allegation item, CaseView file, String back) {
        return Stream.of(CaseAction.FIND, CaseAction.REWORD, CaseAction.DROP)
                .filter(action -> allowed(file, action).isPresent())
                .map(action -> button(action, "&item=" + item.number(), file, back))
                .toList();
    }

    /** The button that adds an item, when this person may. */
    public Optional<ActionButton> adds(CaseView file, String back) {
        return allowed(file, CaseAction.ALLEGE).map(allowed -> button(allowed.action(), "", file, back));
    }

    /** What was made public, and by when something should be. */
    public List<String> postings(CaseView file) {
        List<String> lines = new ArrayList<>();
        LocalDate by = file.answer().publishBy();
        if (by != null) {
            lines.add(say.with("posting.by", Moments.day(by, say.language())));
        }
        file.answer().postings().forEach(one -> lines.add(line(one)));
        return lines;
    }

    private String line(Publication one) {
        String days = say.with(
                "posting.days", Moments.day(one.from(), say.language()), Moments.day(one.to(), say.language()));
        return one.title() + " · " + places.words(one.places(), say.language()) + " · " + days + " · "
                + say.of("posting." + state(one));
    }

    private String state(Publication one) {
        if (one.takenDownAt() != null) {
            return "down";
        }
        if (!one.standsOn(now.today())) {
            return "over";
        }
        return one.from().isAfter(now.today()) ? "waits" : "on";
    }

    private static Optional<AllowedAction> allowed(CaseView file, CaseAction action) {
        return file.allowedActions().stream()
                .filter(each -> each.action() == action)
                .findFirst();
    }

    private ActionButton button(CaseAction action, String item, CaseView file, String back) {
        String link = CaseRequest.address(file.number(), back) + "&act=" + action + item;
        return new ActionButton(say.label("action", action), "", "", link, "", false);
    }
}
