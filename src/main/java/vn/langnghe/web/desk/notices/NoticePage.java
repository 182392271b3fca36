package vn.langnghe.web.desk.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.langnghe.casework.notice.Addressee;
import vn.langnghe.casework.notice.ForPetitioner;
import vn.langnghe.casework.notice.Issued;
import vn.langnghe.casework.notice.NoticeEvent;
import vn.langnghe.casework.notice.NoticePaper;
import vn.langnghe.casework.queue.NoticeDesk;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/**
 * {@code /desk/notice}: one notice as a paper, in the version of its recipient. Name and address are blanks that can be
 * typed into before printing; nothing of them is sent or kept.
 */
@Named
@RequestScoped
public class NoticePage {
    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private NoticeDesk desk;

    @Inject
    private Names names;

    @Inject
    private Wording say;

    private NoticePaper paper;

    /** Runs before the page is drawn. */
    public void enter() {
        ask.found(() -> paper = desk.paper(visitor.member(), ask.typed("id")));
    }

    public NoticePaper paper() {
        return paper;
    }

    /** Only the petitioner's version knows which case it belongs to. */
    public String back() {
        return paper instanceof ForPetitioner own
                ? "/desk/case?number=" + own.petitioner().number() + "#notices"
                : "/desk/notices";
    }

    public String date() {
        Issued issued = paper.notice().issued();
        return issued == null ? "ngày …… tháng …… năm ………" : written(issued.day());
    }

    /** A day below 10 and the first two months bear a leading nought (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    private static String written(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
        return String.format("ngày %02d tháng %s năm %d", day.getDayOfMonth(), month, day.getYear());
    }

    public String number() {
        Issued issued = paper.notice().issued();
        return issued == null ? "…………/TB-………" : issued.number();
    }

    /** Who recorded that it was issued, and when; or that it is a draft. */
    public String state() {
        Issued issued = paper.notice().issued();
        return issued == null
                ? say.of("notice.draft")
                : say.with("notice.recorded", names.actor(issued.by()), Moments.full(issued.at(), say.language()));
    }

    /** Whoever is accused is told of what. */
    public boolean tellsContent() {
        return paper.notice().recipient() == Addressee.ACCUSED && paper.notice().event() == NoticeEvent.ACCEPT;
    }

    public boolean tellsAgency() {
        return paper.notice().event() == NoticeEvent.FORWARD;
    }
}
