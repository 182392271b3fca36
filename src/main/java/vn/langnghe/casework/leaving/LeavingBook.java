package vn.langnghe.casework.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.access.Where;
import vn.langnghe.casework.leaving.Leaving.What;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Seal;

/** The book of what was taken along. Rows are added and read, nothing else. */
@ApplicationScoped
public class LeavingBook {
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_POSTS = 400;
    private static final String OF_CASE = "exists (select 1 from case_file c where c.number = l.case_number and (";

    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    @Inject
    private Now now;

    @Inject
    private Visibility visibility;

    /** Writes down what is about to leave. */
    Leaving keep(StaffMember who, What what, Purpose why, String number, String title, int amount, boolean cut) {
        Leaving kept = new Leaving(
                0,
                seal.token(16),
                what,
                now.instant(),
                who.username(),
                who.displayName(),
                fitting(posts(who), LONGEST_POSTS),
                why,
                number,
                fitting(title, LONGEST_TITLE),
                amount,
                cut);
        sql.update(
                "insert into leaving (id, what, left_at, username, person, posts, purpose, document, case_number, title,"
                        + " amount, cut) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                kept.id(),
                what,
                kept.at(),
                kept.username(),
                kept.person(),
                kept.posts(),
                why.words(),
                why.document(),
                number,
                kept.title(),
                amount,
                cut);
        return kept;
    }

    private static String posts(StaffMember who) {
        return who.grants().stream()
                .map(grant -> grant.role() + "@" + grant.office())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String fitting(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** For what a case was printed, by the id in its history. */
    public Optional<String> purpose(String id) {
        return Codes.possible(id)
                ? sql.one("select purpose from leaving where id = ?", row -> row.text("purpose"), id)
                : Optional.empty();
    }

    /**
     * Newest first. Prints of cases that are shut to the reader are not there; the number of a case stands there for
     * whoever may know of it.
     *
     * @param before place of the last one that was seen, or a number above all
     */
    List<Leaving> page(StaffMember who, long before, int most) {
        Where known = visibility.outline(who);
        Where open = visibility.counted(who);
        List<Object> args = new ArrayList<>(known.args());
        args.add(before);
        args.addAll(open.args());
        args.add(most);
        return sql.list(
                "select l.*, " + OF_CASE + known.sql() + ")) as known from leaving l where l.seq < ?"
                        + " and (l.case_number is null or " + OF_CASE + open.sql() + "))) order by l.seq desc limit ?",
                LeavingBook::row,
                args.toArray());
    }

    private static Leaving row(Row row) {
        return new Leaving(
                row.big("seq"),
                row.text("id"),
                row.constant("what", What.class),
                row.instant("left_at"),
                row.text("username"),
                row.text("person"),
                row.text("posts"),
                new Purpose(row.text("purpose"), row.text("document")),
                row.flag("known") ? row.text("case_number") : null,
                row.text("title"),
                row.number("amount"),
                row.flag("cut"));
    }
}
