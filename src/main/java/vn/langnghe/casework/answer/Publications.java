package vn.langnghe.casework.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.GuardRefused;
import vn.langnghe.casework.action.Outcome;
import vn.langnghe.casework.clock.Publicity;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.deadline.Calendars;
import vn.langnghe.deadline.DueDate;
import vn.langnghe.deadline.DueDates;
import vn.langnghe.deadline.Terms;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.seal.Seal;

/** What was made public of a case. A posting ends by itself; what was posted stays here. */
@ApplicationScoped
public class Publications {
    /** How long a posting stands at least. */
    public static final String TERM = "POSTING";

    @Inject
    Sql sql;

    @Inject
    PostingPlaces places;

    @Inject
    Terms terms;

    @Inject
    Calendars calendars;

    @Inject
    Seal seal;

    @Inject
    Now now;

    /** All postings of a case, newest first. */
    public List<Publication> of(String caseId) {
        return sql.list(
                "select * from publication where case_id = ? order by made_at desc, id", Publications::row, caseId);
    }

    /** The posting that is neither over nor taken down. */
    public Optional<Publication> standing(String caseId) {
        return of(caseId).stream().filter(one -> one.standsOn(now.today())).findFirst();
    }

    /** When a posting that begins on that day has stood as long as it must, with the sentences that explain it. */
    public DueDate least(LocalDate from) {
        return DueDates.compute(terms.on(TERM, false, false, from), from, List.of(), 0, calendars.current());
    }

    /**
     * What became of the result of a case.
     *
     * @param concluded day of the answer that stands, or null
     * @param withheld day on which it was decided not to make it public, or null
     */
    public Publicity publicity(String caseId, LocalDate concluded, LocalDate withheld) {
        List<Publication> all = of(caseId);
        LocalDate posted = all.stream()
                .filter(one -> one.standsOn(now.today()))
                .map(Publication::from)
                .findFirst()
                .orElse(null);
        return new Publicity(concluded, published(all, concluded, withheld), posted);
    }

    /** What was posted before, or taken down too early, made nothing public of what was concluded. */
    private LocalDate published(List<Publication> all, LocalDate concluded, LocalDate withheld) {
        if (concluded == null) {
            return null;
        }
        return Stream.concat(
                        Stream.ofNullable(withheld),
                        all.stream()
                                .filter(one ->
                                        !one.takenDownBy(least(one.from()).day()))
                                .map(Publication::from))
                .filter(day -> !day.isBefore(concluded))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** @throws FieldRefused when places or days cannot be: told to the author */
    public void check(ActionRequest ask, LocalDate from, LocalDate until) {
        places.require(ask.get(Field.PLACES));
        posting(from, until);
    }

    private Posting posting(LocalDate from, LocalDate until) {
        LocalDate first = from == null ? now.today() : from;
        return Posting.of(first, until, now.today(), terms.on(TERM, false, false, now.today()), calendars.current());
    }

    /**
     * Posts the text; a first day that passed while it waited for the second person is today.
     *
     * @return codes for the history
     */
    public String post(
            String caseId, Kind kind, Outcome outcome, ActionRequest ask, LocalDate from, LocalDate until, String who) {
        LocalDate today = now.today();
        Posting days = posting(from == null || from.isBefore(today) ? today : from, until);
        List<String> where = places.require(ask.get(Field.PLACES));
        String id = seal.token(16);
        String title = ask.get(Field.TITLE);
        String text = ask.get(Field.TEXT);
        sql.update(
                "insert into publication (id, case_id, title, body, search, kind, outcome, places, from_day, to_day,"
                        + " made_at, confirmed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                caseId,
                title,
                text,
                Vietnamese.fold(title + " " + text),
                kind,
                outcome,
                String.join(" ", where),
                days.from(),
                days.to(),
                now.instant(),
                who);
        return "publication=" + id + ";posted=" + days.from() + ";until=" + days.to() + ";places="
                + String.join("+", where);
    }

    /**
     * Takes the posting of a case down.
     *
     * @return codes for the history
     * @throws GuardRefused when nothing is posted
     */
    public String takeDown(String caseId, String who) {
        Publication posted = standing(caseId).orElseThrow(() -> new GuardRefused("casework.refused.notPosted"));
        sql.update(
                "update publication set taken_down_at = ?, taken_down_by = ? where id = ?",
                now.instant(),
                who,
                posted.id());
        LocalDate least = least(posted.from()).day();
        return "publication=" + posted.id() + (now.today().isAfter(least) ? "" : ";least=" + least);
    }

    static Publication row(Row row) {
        return new Publication(
                row.text("id"),
                row.text("title"),
                row.text("body"),
                row.constant("kind", Kind.class),
                row.constant("outcome", Outcome.class),
                Arrays.asList(row.text("places").split(" ")),
                row.day("from_day"),
                row.day("to_day"),
                row.instant("taken_down_at"));
    }
}
