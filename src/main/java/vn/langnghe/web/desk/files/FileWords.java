package vn.langnghe.web.desk.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.langnghe.casework.file.FileSight;
import vn.langnghe.casework.file.FileView;
import vn.langnghe.casework.file.Opening;
import vn.langnghe.casework.file.OpeningReason;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.evidence.AttachmentLine;
import vn.langnghe.evidence.copy.SafeCopy;
import vn.langnghe.evidence.scan.Scan;
import vn.langnghe.web.desk.Choice;
import vn.langnghe.web.desk.Sizes;
import vn.langnghe.web.staff.Wording;

/** The files of a case in words. */
@ApplicationScoped
public class FileWords {
    @Inject
    private Wording say;

    public List<FileLink> of(CaseView file) {
        return file.attachments().stream().map(one -> link(file, one)).toList();
    }

    /** For whoever decides about them always, for whoever has not got them while there are some; else nothing. */
    String held(FileSight.Seen files) {
        if (files.held() > 0) {
            return say.with(files.decides() ? "case.files.decide" : "case.files.held", files.held());
        }
        return files.decides() && !files.shown().isEmpty() ? say.of("case.files.decided") : "";
    }

    private FileLink link(CaseView file, FileView one) {
        String address =
                "/desk/attachment?number=" + file.number() + "&id=" + one.file().id();
        boolean dangerous = !one.file().dangers().isEmpty();
        return new FileLink(
                one.file().id(),
                one.file().name(),
                about(one),
                one.copy().ready() ? address + "&copy=1" : null,
                copy(one.copy(), one.original()),
                one.original() == Opening.FREE && !dangerous ? address : null,
                one.original() == Opening.WITH_REASON,
                one.file().dangers().stream()
                        .sorted()
                        .map(danger -> say.of("danger." + danger))
                        .toList(),
                one.original() == Opening.FREE && dangerous);
    }

    /** Size, kind, and what the virus scanner said. */
    private String about(FileView one) {
        AttachmentLine line = one.file();
        String size = line.empty() ? say.of("case.files.empty") : Sizes.words(line.size());
        Scan scan = one.scan();
        String said = say.with("scan." + scan.state(), scan.name() == null ? "" : scan.name());
        return size + " · " + line.contentType() + " · " + said;
    }

    private String copy(SafeCopy copy, Opening original) {
        return switch (copy.state()) {
            case MAKING -> say.of("copy.MAKING");
            case READY -> say.with("copy.READY", Sizes.words(copy.size()));
            case NONE ->
                say.of("copy.none." + copy.why().name()) + (original == Opening.CLOSED ? " " + say.of("copy.ask") : "");
        };
    }

    /** Code and words of each reason. */
    List<Choice> reasons() {
        return Stream.of(OpeningReason.values())
                .map(reason -> new Choice(reason.name(), say.label("opening", reason), false))
                .toList();
    }
}
