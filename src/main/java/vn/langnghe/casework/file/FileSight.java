package vn.langnghe.casework.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Sight;
import vn.langnghe.casework.access.Verdict;
import vn.langnghe.evidence.AttachmentLine;
import vn.langnghe.evidence.Evidence;
import vn.langnghe.evidence.copy.Copies;
import vn.langnghe.evidence.copy.SafeCopy;
import vn.langnghe.evidence.scan.Scan;
import vn.langnghe.evidence.scan.Scans;

/** The list of a case's files for one person. */
@ApplicationScoped
public class FileSight {
    @Inject
    private Evidence evidence;

    @Inject
    private Copies copies;

    @Inject
    private Scans scans;

    @Inject
    private Releases releases;

    /**
     * The files of a case.
     *
     * @param shown those that the person may have something of
     * @param held how many nobody has released to those who read only the extract: of these such a person knows no more
     *     than that there are some, so as to ask for them
     * @param decides whether the person decides about these
     */
    public record Seen(List<FileView> shown, int held, boolean decides) {}

    public Seen of(CaseFile file, Sight sight) {
        Verdict copy = sight.of(CaseField.SAFE_COPIES);
        if (copy == Verdict.DENY) {
            return new Seen(List.of(), 0, false);
        }
        Opening original = Opening.of(sight, file);
        Map<String, SafeCopy> made = copies.of(file.id());
        Map<String, Scan> scanned = scans.of(file.id());
        List<AttachmentLine> all = evidence.of(file.id());
        List<AttachmentLine> released =
                copy == Verdict.ALLOW && !file.matter().sealed() ? all : released(file, all, made);
        return new Seen(
                (copy == Verdict.ALLOW ? all : released)
                        .stream()
                                .map(line -> view(line, original, made, scans.in(scanned, line.id())))
                                .toList(),
                all.size() - released.size(),
                file.matter().sealed() && sight.reads(CaseField.HELD_FILES));
    }

    private static FileView view(AttachmentLine line, Opening original, Map<String, SafeCopy> made, Scan scan) {
        AttachmentLine known = scan.danger().map(line::and).orElse(line);
        return new FileView(
                original == Opening.CLOSED ? known.nameless() : known, Copies.in(made, line.id()), original, scan);
    }

    private List<AttachmentLine> released(CaseFile file, List<AttachmentLine> all, Map<String, SafeCopy> made) {
        Map<String, Release> decided = releases.of(file.id());
        return all.stream()
                .filter(line ->
                        decided.containsKey(line.id()) && decided.get(line.id()).releases(Copies.in(made, line.id())))
                .toList();
    }
}
