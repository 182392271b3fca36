package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Days;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.GuardRefused;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.clock.Trigger;
import vn.langnghe.casework.facts.Confidentiality;
import vn.langnghe.casework.law.LegalGround;
import vn.langnghe.casework.law.LegalGrounds;
import vn.langnghe.casework.notice.Addressee;
import vn.langnghe.casework.notice.Notice;
import vn.langnghe.casework.notice.NoticeCause;
import vn.langnghe.casework.notice.NoticeEvent;
import vn.langnghe.casework.notice.NoticedCase;
import vn.langnghe.casework.notice.Notices;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Texts;
import vn.langnghe.platform.Vietnamese;

/** Opens the notices that the law demands when something happens to a case, and records that they were issued. */
@ApplicationScoped
class NoticeDeeds {
    private static final Texts WORDS = Texts.of("casework", Locale.forLanguageTag("vi"));

    @Inject
    private Notices notices;

    @Inject
    private LegalGrounds grounds;

    @Inject
    private CaseClocks clocks;

    @Inject
    private Now now;

    /** Opens what an action obliges to, after the case and its clocks have followed it. */
    void follow(CaseFile file, ActionRequest ask, CaseStatus before, Step step) {
        if (ask.action() == CaseAction.TAKE_BACK) {
            notices.drop(file.id(), NoticeEvent.FORWARD);
        }
        NoticeEvent.of(ask.action(), before).ifPresent(event -> open(file, event, ask, step));
    }

    /** The conclusion whose approval is taken back was none. */
    void undone(CaseFile file) {
        file.approval().ifPresent(given -> notices.drop(file.id(), NoticeEvent.CONCLUDE, given.at()));
    }

    private void open(CaseFile file, NoticeEvent event, ActionRequest ask, Step step) {
        Map<Trigger, LocalDate> happened = clocks.happened(file);
        LocalDate accepted = happened.get(Trigger.ACCEPTED);
        if (ask.action() == CaseAction.WITHDRAW && accepted == null) {
            return; // nothing was begun that could be stopped
        }
        LocalDate day = event == NoticeEvent.ACCEPT ? accepted : dayOf(step);
        NoticeCause cause = new NoticeCause(
                event, day, ask.get(Field.DOCUMENT_NUMBER), ground(file, ask), file.outcome(), clocks.answerBy(file));
        notices.open(noticed(file, happened), cause, step.actor());
    }

    private LocalDate dayOf(Step step) {
        return step.day() == null ? now.today() : step.day();
    }

    private NoticedCase noticed(CaseFile file, Map<Trigger, LocalDate> happened) {
        return new NoticedCase(
                file.id(), file.matter().kind(), file.hands().office(), reachable(file), happened, clocks.pauses(file));
    }

    /** Who gave no name, or asked for secrecy without a signature, reads on the own page; nobody writes to them. */
    private static boolean reachable(CaseFile file) {
        return file.legalReceivedAt() != null || file.matter().confidentiality() == Confidentiality.OPEN;
    }

    /** The legal ground in the words of the list; a citizen who withdraws names none. */
    private String ground(CaseFile file, ActionRequest ask) {
        boolean withdrawn = ask.action() == CaseAction.WITHDRAW;
        String code = withdrawn ? "WITHDRAWN" : ask.get(Field.GROUND);
        return grounds
                .of(
                        withdrawn ? CaseAction.TERMINATE : ask.action(),
                        file.matter().kind())
                .stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .map(LegalGround::words)
                .orElse(null);
    }

    Notice issue(CaseFile file, ActionRequest ask, Step step) {
        return notices.issue(file.id(), ask, step.actor());
    }

    /** What the sender reads of it, or null when it goes to somebody else. */
    static String told(Notice issued, ActionRequest ask) {
        return issued.recipient() == Addressee.PETITIONER
                ? WORDS.get(
                        "notice.told",
                        issued.title(),
                        ask.get(Field.DOCUMENT_NUMBER),
                        Vietnamese.day(Days.of(Field.DOCUMENT_DATE, ask)))
                : null;
    }

    static Step noting(Notice issued, Step step) {
        return step.noting("notice=" + issued.id() + ";event=" + issued.event() + ";recipient=" + issued.recipient());
    }

    /** @throws GuardRefused while a notice of the case has not been issued: nobody would look for it again */
    void mayClose(CaseFile file) {
        List<Notice> open = notices.openOf(file.id());
        if (!open.isEmpty()) {
            String titles = open.stream().map(Notice::title).distinct().collect(Collectors.joining("; "));
            throw new GuardRefused(
                    "casework.refused.noticesOpen",
                    open.size(),
                    titles,
                    open.get(0).basis());
        }
    }
}
