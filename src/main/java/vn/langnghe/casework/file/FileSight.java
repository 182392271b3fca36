package vn.langnghe.casework.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Sight;
import vn.langnghe.evidence.Evidence;
import vn.langnghe.evidence.copy.Copies;
import vn.langnghe.evidence.copy.SafeCopy;

/** The list of a case's files for one person. */
@ApplicationScoped
public class FileSight {
    @Inject
    private Evidence evidence;

    @Inject
    private Copies copies;

    public List<FileView> of(CaseFile file, Sight sight) {
        Opening original = Opening.of(sight, file);
        if (original == Opening.CLOSED && !sight.reads(CaseField.SAFE_COPIES)) {
            return List.of();
        }
        Map<String, SafeCopy> made = copies.of(file.id());
        return evidence.of(file.id()).stream()
                .map(line -> new FileView(
                        original == Opening.CLOSED ? line.nameless() : line, Copies.in(made, line.id()), original))
                .toList();
    }
}
