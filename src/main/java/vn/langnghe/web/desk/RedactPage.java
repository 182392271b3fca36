package vn.langnghe.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.Extracts;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.StaleCase;
import vn.langnghe.casework.queue.CaseDesk;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.casework.redact.Cover;
import vn.langnghe.casework.redact.Detail;
import vn.langnghe.casework.redact.Details;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.web.desk.files.ReleasePanel;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/**
 * {@code /desk/redact}: the story of a sealed case with everything marked that may tell its sender; what stays marked is
 * covered, and the covered words become the extract. Two steps, both plain posts: show the extract, then keep it.
 */
@Named
@RequestScoped
public class RedactPage {
    /** A piece of the story; with a code it can be covered. */
    public record Piece(String text, String code, boolean covered, String type) {}

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private CaseDesk desk;

    @Inject
    private Casework casework;

    @Inject
    private Extracts extracts;

    @Inject
    private ReleasePanel files;

    @Inject
    private Names names;

    @Inject
    private Wording say;

    private CaseView file;
    private List<Detail> found = List.of();
    private String extract;
    private boolean away;

    /**
     * Runs before the page is drawn. Without a number: where files wait. With one: what tells the sender in the story, as
     * long as that may be covered, and which files go along; who decides neither finds no such page, and gets back what was
     * written for it.
     */
    public void enter() {
        if (ask.filled("number") == null) {
            files.list();
        } else if (files.look(this::away)) {
            read();
            if (!covers() && files.none()) {
                away();
            } else {
                act();
            }
        }
    }

    private void away() {
        away = wrote();
        if (away) {
            ask.gone();
        } else {
            ask.notFound();
        }
    }

    private boolean wrote() {
        return ask.posted() && !ask.typed("extract").isBlank();
    }

    /** Whether nothing is here for this person but what was written. */
    public boolean gone() {
        return away;
    }

    /** An extract that was written for a story which may no longer be covered, or nothing. */
    public String leftover() {
        return wrote() && !covers() ? ask.typed("extract") : "";
    }

    private void read() {
        if (files.story()) {
            file = desk.view(visitor.member(), files.number());
        }
    }

    private void act() {
        found = covers() ? Details.in(story()) : List.of();
        if (ask.posted() && Set.of("release", "hold").contains(ask.typed("act"))) {
            files.act();
        } else if (files.turns()) {
            return;
        } else if (ask.posted() && covers()) {
            cover();
        } else if (wrote()) {
            ask.done(RedactPage::late);
        }
    }

    private static void late() {
        throw new StaleCase();
    }

    /** Whether the page is about one case. */
    public boolean single() {
        return !away && ask.filled("number") != null;
    }

    public String title() {
        if (away) {
            return say.of("case.gone");
        }
        return single() ? number() : say.of("release.list");
    }

    /** Whether the story may be covered, by this person and now. */
    public boolean covers() {
        return file != null && !file.redacted() && offered();
    }

    private void cover() {
        if ("keep".equals(ask.typed("act"))) {
            keep();
        } else {
            extract = Cover.over(story(), chosen());
        }
    }

    private boolean offered() {
        return file.allowedActions().stream().anyMatch(one -> one.action() == CaseAction.REDACT);
    }

    private void keep() {
        extract = ask.typed("extract");
        if (ask.done(() -> casework.act(
                visitor.member(), file.number(), CaseRequest.of(ask).asked(CaseAction.REDACT)))) {
            ask.go(CaseRequest.address(file.number(), "open") + "&done=" + CaseAction.REDACT);
        }
    }

    private List<Detail> chosen() {
        Set<String> codes = codes();
        List<Detail> chosen = new ArrayList<>(
                found.stream().filter(d -> codes.contains(d.code())).toList());
        more().lines().forEach(words -> chosen.addAll(Cover.everywhere(story(), words)));
        return chosen;
    }

    private Set<String> codes() {
        String[] values = ask.request().getParameterValues("cover");
        return values == null ? Set.of() : new TreeSet<>(List.of(values));
    }

    public CaseView file() {
        return file;
    }

    public String number() {
        return files.number();
    }

    private String story() {
        return Vietnamese.clean(file.text());
    }

    /** The story in pieces; before the first post everything found is covered but the person it is about. */
    public List<Piece> pieces() {
        Set<String> codes = codes();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Detail detail : found) {
            pieces.add(new Piece(story().substring(at, detail.from()), "", false, ""));
            boolean covered = extract != null ? codes.contains(detail.code()) : !about(detail);
            pieces.add(new Piece(
                    story().substring(detail.from(), detail.to()),
                    detail.code(),
                    covered,
                    say.of("redact." + detail.type())));
            at = detail.to();
        }
        pieces.add(new Piece(story().substring(at), "", false, ""));
        return pieces;
    }

    private boolean about(Detail detail) {
        String person = Vietnamese.fold(Objects.toString(file.subjectName(), ""));
        String words = Vietnamese.fold(story().substring(detail.from(), detail.to()));
        return !person.isEmpty() && (person.equals(words) || person.endsWith(" " + words));
    }

    /** HTML drops the first line end of a text area. */
    public String newline() {
        return "\n";
    }

    public int count() {
        return found.size();
    }

    public String more() {
        return ask.typed("more");
    }

    /** What the office would read, or null before the first post. */
    public String extract() {
        return extract;
    }

    public String refusal() {
        return ask.refusal().map(say::refusal).orElse("");
    }

    public List<String> versions() {
        return extracts.of(file.id()).stream()
                .map(one -> say.with(
                        "redact.version",
                        one.number(),
                        Moments.full(one.madeAt(), say.language()) + " · " + names.actor(one.actor())))
                .toList();
    }
}
