package vn.langnghe.casework.reveal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Remembered;
import vn.langnghe.platform.Sql;

/** The rows of table {@code reveal_reason}; a change reaches every process within half a minute. */
@ApplicationScoped
public class RevealReasons {
    @Inject
    private Sql sql;

    @Inject
    private Now now;

    private final Remembered<List<RevealReason>> rows = new Remembered<>(Duration.ofSeconds(30), this::read);

    /** Those that may be given today. */
    List<RevealReason> of(RevealWay way) {
        return rows.get().stream()
                .filter(reason -> reason.on(now.today()) && reason.serves(way))
                .toList();
    }

    String require(RevealWay way, String code) {
        return of(way).stream()
                .map(RevealReason::code)
                .filter(each -> each.equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("casework.refused.reveal.reason").about("reason"));
    }

    /** In words, also when it has ended meanwhile. */
    public String label(String code, boolean english) {
        return rows.get().stream()
                .filter(reason -> reason.code().equals(code))
                .map(reason -> english ? reason.labelEnglish() : reason.label())
                .findFirst()
                .orElse(code);
    }

    private List<RevealReason> read() {
        return sql.list(
                "select * from reveal_reason order by place, valid_from",
                row -> new RevealReason(
                        row.text("code"),
                        row.text("label"),
                        row.text("label_en"),
                        row.text("basis"),
                        row.flag("unmask"),
                        row.day("valid_from"),
                        row.day("valid_to")));
    }
}
