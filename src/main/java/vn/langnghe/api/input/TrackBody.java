package vn.langnghe.api.input;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.evidence.NewAttachment;

/** What the calls take that open a case with number and code. */
public final class TrackBody {
    private static final List<String> LOOK = List.of("caseNumber", "receiptCode");
    private static final List<String> SAY = List.of("caseNumber", "receiptCode", "text", "attachments");
    private static final List<String> ACT = List.of("caseNumber", "receiptCode", "action", "text");
    private static final List<String> ACTIONS = Arrays.stream(CaseAction.values())
            .filter(CaseAction::byCitizen)
            .map(Enum::name)
            .toList();

    private static final long SMALL = 1_000_000;
    private static final long LARGEST = 85_000_000;
    private static final int LINE = 200;

    private final FileList files = new FileList();
    private String caseNumber;
    private String receiptCode;
    private String text;
    private CaseAction action;

    private TrackBody() {}

    public static TrackBody look(InputStream in) {
        return read(in, SMALL, LOOK);
    }

    public static TrackBody say(InputStream in) {
        return read(in, LARGEST, SAY);
    }

    public static TrackBody act(InputStream in) {
        TrackBody body = read(in, SMALL, ACT);
        need(body.action, "action");
        return body;
    }

    private static TrackBody read(InputStream in, long limit, List<String> fields) {
        TrackBody body = new TrackBody();
        StrictJson.read(in, limit, fields, body::field);
        need(body.caseNumber, "caseNumber");
        need(body.receiptCode, "receiptCode");
        return body;
    }

    private void field(String field, StrictJson json) {
        switch (field) {
            case "caseNumber" -> caseNumber = json.string(LINE);
            case "receiptCode" -> receiptCode = json.string(LINE);
            case "text" -> text = json.string(5 * Field.TEXT.limit());
            case "action" -> action = CaseAction.valueOf(json.oneOf(ACTIONS));
            default -> files.read(json);
        }
    }

    private static void need(Object value, String field) {
        if (value == null) {
            throw InputRefused.value("missing", field).about(field);
        }
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String receiptCode() {
        return receiptCode;
    }

    public String text() {
        return text;
    }

    public CaseAction action() {
        return action;
    }

    public List<NewAttachment> files() {
        return files.files();
    }
}
