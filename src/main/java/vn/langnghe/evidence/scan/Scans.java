package vn.langnghe.evidence.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.langnghe.platform.setting.Settings;

/** The gate of this room: what the scanner said of a case's files. What it said stays said when there is none any more. */
@ApplicationScoped
public class Scans {
    @Inject
    private ScanRows rows;

    @Inject
    private Settings settings;

    /** Those of a case by their file's id. */
    public Map<String, Scan> of(String caseId) {
        return rows.of(caseId);
    }

    /** Of one file that is there. */
    public Scan find(String attachmentId) {
        return now(rows.find(attachmentId).orElse(Scan.WAITING));
    }

    /** The same out of what {@link #of} gave. */
    public Scan in(Map<String, Scan> scans, String attachmentId) {
        return now(scans.getOrDefault(attachmentId, Scan.WAITING));
    }

    /** Nobody waits for a scanner that is not there. */
    private Scan now(Scan scan) {
        boolean off = settings.virusScanner().isEmpty() && scan.state() == Scan.State.WAITING;
        return off ? Scan.OFF : scan;
    }
}
