package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.redact.Detail;
import vn.langnghe.casework.redact.DetailType;
import vn.langnghe.casework.redact.Details;
import vn.langnghe.platform.Sql;

/**
 * The extracts of sealed cases: what the office that handles one reads instead of the story. Each that was ever in force
 * is kept; the newest counts.
 */
@ApplicationScoped
public class Extracts {
    /** By these a person is reached at once, and no matter needs them to be told. A name may be the accused's. */
    private static final List<DetailType> NEVER =
            List.of(DetailType.PHONE, DetailType.EMAIL, DetailType.ID_NUMBER, DetailType.ACCOUNT);

    @Inject
    Sql sql;

    @Inject
    Words words;

    /** That an extract was in force, since when, and who made it. */
    public record Version(int number, Instant madeAt, String actor) {}

    /**
     * Puts an extract in force, in the running transaction.
     *
     * @return its number in the case
     * @throws FieldRefused when it still shows a telephone, identity or account number or a mail address
     */
    int add(CaseFile file, String text, Step step) {
        refuseWhatTellsTheSender(text);
        words.extract(file, text);
        int number = of(file.id()).size() + 1;
        sql.update(
                "insert into case_extract (case_id, version, sealed, made_at, actor) values (?, ?, ?, ?, ?)",
                file.id(),
                number,
                file.matter().sealedExtract(),
                step.at(),
                step.actor());
        return number;
    }

    /** The oldest first. */
    public List<Version> of(String caseId) {
        return sql.list(
                "select version, made_at, actor from case_extract where case_id = ? order by version",
                row -> new Version(row.number("version"), row.instant("made_at"), row.text("actor")),
                caseId);
    }

    private static void refuseWhatTellsTheSender(String text) {
        for (Detail detail : Details.in(text)) {
            if (NEVER.contains(detail.type())) {
                throw new FieldRefused(
                        Field.EXTRACT, "casework.refused.extract", text.substring(detail.from(), detail.to()));
            }
        }
    }
}
