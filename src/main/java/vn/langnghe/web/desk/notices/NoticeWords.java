package vn.langnghe.web.desk.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import vn.langnghe.casework.notice.Notice;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.casework.queue.OpenNotice;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.web.staff.Due;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Wording;

/** Puts notices into words, for their list and for the page of a case. */
@Named
@ApplicationScoped
public class NoticeWords {
    /** Steps towards the end of a case that should not be taken while somebody still has to be told of an earlier one. */
    private static final Set<String> ENDING = Set.of("SUBMIT", "APPROVE", "CLOSE");

    @Inject
    private Names names;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    /** Of one case: open ones first, each by due day. */
    public List<NoticeLine> of(CaseView file, String back) {
        return file.notices().stream()
                .sorted((a, b) -> Boolean.compare(b.open(), a.open()))
                .map(notice -> line(new OpenNotice(notice, file.number(), file.kind(), file.sealed()), back))
                .toList();
    }

    /** How many nobody has issued. */
    public long waiting(CaseView file) {
        return file.notices().stream().filter(Notice::open).count();
    }

    /** What to know before a form is sent, or empty. */
    public String warning(CaseView file, String action) {
        long waiting = waiting(file);
        return waiting == 0 || !ENDING.contains(action) ? "" : say.with("notice.warning", waiting);
    }

    NoticeLine line(OpenNotice one, String back) {
        Notice notice = one.notice();
        String file = "/desk/case?number=" + one.number() + "&view=" + back;
        return new NoticeLine(
                notice.id(),
                one.number(),
                say.label("kind", one.kind()),
                one.sealed(),
                notice.title(),
                say.label("notice.to", notice.recipient()),
                say.label("notice.event", notice.event()) + " · " + Vietnamese.day(notice.happenedOn()),
                names.office(notice.office()),
                notice.basis(),
                Due.of(notice.dueOn(), now.today(), say.language()),
                state(notice),
                notice.open(),
                "/desk/notice?id=" + notice.id(),
                file + "&act=ISSUE_NOTICE&notice=" + notice.id(),
                file + "#notices");
    }

    private String state(Notice notice) {
        if (notice.issued() != null) {
            return say.with(
                    "notice.issued",
                    notice.issued().number(),
                    Vietnamese.day(notice.issued().day()));
        }
        return notice.dropped()
                ? say.of("notice.dropped")
                : say.with("notice.until", Moments.day(notice.dueOn(), say.language()));
    }
}
