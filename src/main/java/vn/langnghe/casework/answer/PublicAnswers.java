package vn.langnghe.casework.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.Vietnamese;

/**
 * What everybody may read today on the page of this service: posted there, begun, not over, not taken down, and the
 * answer stands (while it is reviewed, or may still be taken back, it is no result); nothing of a case that only some may know of.
 */
@ApplicationScoped
public class PublicAnswers {
    /** Rows of one page. */
    public static final int PAGE = 20;

    private static final int LONGEST_SEARCH = 100;

    private static final String SHOWN = "select p.* from publication p join case_file c on c.id = p.case_id"
            + " where p.taken_down_at is null and p.from_day <= ? and p.to_day >= ?"
            + " and concat(' ', p.places, ' ') like '% PORTAL %' and c.status in ('ANSWERED', 'CLOSED')"
            + " and c.confidentiality <> 'RESTRICTED'"
            + " and (c.answer_leaves_at is null or c.answer_leaves_at <= ?)";

    @Inject
    Sql sql;

    @Inject
    Now now;

    /**
     * One page, newest first, and one row more when there is another.
     *
     * @param typed words that all stand in title or text, with or without marks; blank for everything
     * @param after the last row of the page before, or null
     */
    public List<Publication> page(String typed, Publication after) {
        StringBuilder where = new StringBuilder(SHOWN);
        List<Object> args = new ArrayList<>(List.of(now.today(), now.today(), now.instant()));
        for (String word : words(typed)) {
            where.append(" and p.search like ?");
            args.add("%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        }
        if (after != null) {
            where.append(" and (p.from_day < ? or (p.from_day = ? and p.id > ?))");
            args.addAll(List.of(after.from(), after.from(), after.id()));
        }
        args.add(PAGE + 1);
        return sql.list(where + " order by p.from_day desc, p.id limit ?", Publications::row, args.toArray());
    }

    private static String[] words(String typed) {
        String begin = typed.length() <= LONGEST_SEARCH ? typed : typed.substring(0, LONGEST_SEARCH);
        String folded = Vietnamese.fold(begin);
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }

    /** One posting, if everybody may read it today. */
    public Optional<Publication> find(String id) {
        LocalDate today = now.today();
        return Codes.possible(id)
                ? sql.one(SHOWN + " and p.id = ?", Publications::row, today, today, now.instant(), id)
                : Optional.empty();
    }
}
