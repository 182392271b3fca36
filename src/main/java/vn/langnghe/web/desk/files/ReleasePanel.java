package vn.langnghe.web.desk.files;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.langnghe.casework.file.Fate;
import vn.langnghe.casework.file.Release;
import vn.langnghe.casework.file.ReleaseDesk;
import vn.langnghe.evidence.copy.SafeCopy;
import vn.langnghe.web.desk.Sizes;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.StaffPage;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** The files of the page for covering: look at one, let its safe copy go along or keep it back. */
@Named
@RequestScoped
public class ReleasePanel {
    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private ReleaseDesk desk;

    @Inject
    private Names names;

    @Inject
    private Wording say;

    private ReleaseDesk.Board board;
    private List<ReleaseLine> lines;
    private List<ReleaseDesk.Waiting> waiting = List.of();

    /** Finds the files of the case, or does what is said for none. */
    public boolean look(Runnable otherwise) {
        return ask.found(() -> board = desk.view(visitor.member(), ask.typed("number")), otherwise);
    }

    /** Finds the cases in which files wait. */
    public void list() {
        waiting = desk.waiting(visitor.member());
    }

    /** Whether only another page of a file is asked for; what was typed beside it stays. */
    public boolean turns() {
        return ask.posted() && ("turn".equals(ask.typed("act")) || ask.filled("at") != null);
    }

    /** Does what was pressed and goes on when that worked. */
    public void act() {
        String id = ask.typed("file");
        if (board.lines().stream().noneMatch(one -> one.file().id().equals(id))) {
            ask.notFound();
            return;
        }
        Runnable decided = "release".equals(ask.typed("act"))
                ? () -> desk.release(visitor.member(), number(), id, patches())
                : () -> desk.hold(visitor.member(), number(), id);
        if (ask.done(decided)) {
            ask.go(address() + "#files");
        } else {
            look(ask::notFound);
        }
    }

    private String patches() {
        return PatchRow.words(typed());
    }

    private List<PatchRow> typed() {
        return PatchRow.typed(ask.request()::getParameterValues);
    }

    public String number() {
        return board.number();
    }

    private String address() {
        return StaffPage.REDACT.path() + "?number=" + number();
    }

    /** Whether the person may read the story, too. */
    public boolean story() {
        return board.story();
    }

    public boolean none() {
        return board.lines().isEmpty();
    }

    public List<ReleaseLine> lines() {
        if (lines == null) {
            lines = board.lines().stream().map(this::line).toList();
        }
        return lines;
    }

    private int pages(ReleaseDesk.Line one) {
        return one.copy().paged()
                ? desk.pages(visitor.member(), number(), one.file().id()).orElse(0)
                : 0;
    }

    /** The page that is asked for, from 1, and never beyond the last where that is known. */
    private int page(String id, int pages) {
        String typed = ask.filled("at") == null ? ask.typed("turn").strip() : ask.typed("at");
        int page = turned(id) && typed.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(typed) : 1;
        return pages == 0 ? page : Math.min(page, pages);
    }

    private boolean turned(String id) {
        return turns() && id.equals(ask.typed("file"));
    }

    private ReleaseLine line(ReleaseDesk.Line one) {
        String id = one.file().id();
        int pages = pages(one);
        String copy = StaffPage.ATTACHMENT.path() + "?number=" + number() + "&id=" + id + "&copy=";
        return new ReleaseLine(
                id,
                one.file().name(),
                Sizes.words(one.file().size()) + " · " + one.file().contentType(),
                one.copy().ready() ? copy + "1" : null,
                words(one.copy()),
                state(one.last()),
                one.released(),
                one.released() ? copy + "released" : null,
                one.looked(),
                one.copy().paged(),
                one.copy().paged() ? copy + "page&page=" : copy + "1",
                IntStream.rangeClosed(1, pages).boxed().toList(),
                page(id, pages),
                turned(id) || typedFor(id) && !typed().isEmpty(),
                one.copy().coverable() ? rows(id, one.last()) : List.of());
    }

    private String words(SafeCopy copy) {
        return switch (copy.state()) {
            case MAKING -> say.of("copy.MAKING");
            case READY -> say.with("release.look", Sizes.words(copy.size()));
            case NONE -> say.of("copy.none." + copy.why().name());
        };
    }

    private String state(Release last) {
        if (last == null) {
            return say.of("fate.NONE");
        }
        String by = Moments.full(last.at(), say.language()) + " · " + names.actor(last.actor());
        String covered = last.patches().isEmpty()
                ? ""
                : " · " + say.with("release.covered", last.patches().size());
        return say.with("fate." + last.fate(), by) + covered;
    }

    private boolean typedFor(String id) {
        return (ask.refused() || turns()) && id.equals(ask.typed("file"));
    }

    /** What was typed and not carried out stays as it was typed. */
    private List<PatchRow> rows(String id, Release last) {
        Stream<PatchRow> covered = Stream.empty();
        if (typedFor(id)) {
            covered = typed().stream();
        } else if (last != null && last.fate() == Fate.RELEASED) {
            covered = last.patches().stream().map(PatchRow::of);
        }
        return Stream.concat(covered, Stream.of(PatchRow.FREE)).toList();
    }

    /** A case with files that wait, in words. */
    public record WaitingLine(String number, String words) {}

    public List<WaitingLine> waiting() {
        return waiting.stream()
                .map(one -> new WaitingLine(
                        one.number(),
                        say.with("release.waiting", one.files(), Moments.full(one.since(), say.language()))))
                .toList();
    }
}
