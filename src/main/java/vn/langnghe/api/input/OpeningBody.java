package vn.langnghe.api.input;

import java.io.InputStream;
import java.util.List;
import vn.langnghe.casework.file.OpeningReason;

/** What {@code POST cases/{number}/attachments/{id}/original} takes: why the original is opened. */
public final class OpeningBody {
    private static final long LARGEST = 1_000;
    private static final String REASON = "reason";

    private OpeningReason reason;

    private OpeningBody() {}

    /** Null when none is given: where nobody asks why, none is needed. */
    public static OpeningReason read(InputStream in) {
        OpeningBody body = new OpeningBody();
        StrictJson.read(in, LARGEST, List.of(REASON), (field, json) -> body.reason = json.code(OpeningReason.class));
        return body.reason;
    }
}
