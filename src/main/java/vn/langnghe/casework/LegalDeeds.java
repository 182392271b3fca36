package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Days;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.GuardRefused;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.clock.Trigger;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.law.Complaints;
import vn.langnghe.casework.law.Fitness;
import vn.langnghe.casework.law.Flag;
import vn.langnghe.casework.law.GroupPaper;
import vn.langnghe.casework.law.GroupPapers;
import vn.langnghe.casework.law.IncomingNumber;
import vn.langnghe.casework.law.IncomingRegister;
import vn.langnghe.casework.law.LegalGround;
import vn.langnghe.casework.law.LegalGrounds;
import vn.langnghe.casework.law.Tasks;
import vn.langnghe.casework.law.Withdrawal;
import vn.langnghe.casework.law.Withdrawals;
import vn.langnghe.identity.Vault;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Texts;
import vn.langnghe.seal.Seal;

/** What the law asks of acts: the checklist, the ground of the list, and that the citizen is told it. */
@ApplicationScoped
class LegalDeeds {
    /** Letters to citizens are in the language of the law. */
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject
    private Fitness fitness;

    @Inject
    private LegalGrounds grounds;

    @Inject
    private IncomingRegister register;

    @Inject
    private GroupPapers groups;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Tasks tasks;

    @Inject
    private CaseClocks clocks;

    @Inject
    private Vault vault;

    @Inject
    private Seal seal;

    @Inject
    private Now now;

    /** What a second person could only decline is refused to the author. */
    void mayPropose(CaseFile file, ActionRequest ask) {
        ground(file, ask);
        if (ask.action() == CaseAction.ACCEPT_LEGALLY) {
            mayAccept(file);
            clocks.mayTrigger(file, Trigger.ACCEPTED, acceptedOn(ask));
        }
    }

    /** The ground that an act rests on, or null where the law asks for none of the list. */
    LegalGround ground(CaseFile file, ActionRequest ask) {
        LegalGround ground = grounds.require(ask, file.id(), file.matter().kind());
        withdrawals.check(file.id(), ground);
        return ground;
    }

    /** The text to the citizen with the law it rests on. */
    static String told(String text, LegalGround ground) {
        return ground == null || text == null
                ? text
                : text + "\n\n" + Texts.of("casework", VIETNAMESE).get("ground.told", ground.label(), ground.basis());
    }

    /** The ground in words, with what the office adds to it. */
    static String explained(String ground, String words) {
        return words == null ? ground : ground + "\n\n" + words;
    }

    static Step noting(LegalGround ground, Step step) {
        return ground == null ? step : step.noting("ground=" + ground.code());
    }

    Step check(CaseFile file, ActionRequest ask, Step step) {
        return step.noting(fitness.record(file.id(), file.matter().kind(), ask.get(Field.FITNESS), step.actor()));
    }

    /** Numbers the case in the register of the office that holds it now, when staff acts on it. */
    void arrived(CaseFile file, String actor) {
        if (actor.startsWith("staff:")) {
            register.arrived(file.id(), file.hands().office(), actor);
        }
    }

    Step group(CaseFile file, ActionRequest ask, Step step) {
        GroupPaper group = groups.record(file.id(), ask, step.actor());
        vault.keepGroup(file.id(), ask.get(Field.NAMES), seal.begin());
        return step.noting("signers=" + group.signers() + ";representatives=" + group.representatives());
    }

    /**
     * The signed paper came: the law counts from its day, and unsigned information becomes a denunciation (Luật Khiếu
     * nại 2011, Điều 8; Luật Tố cáo 2018, Điều 22, Điều 23).
     */
    Step signed(CaseFile file, ActionRequest ask, Step step) {
        LocalDate day = Days.of(Field.SIGNED_ON, ask);
        Matter matter = file.matter();
        matter.complains(Complaints.said(ask, matter.kind()));
        matter.classify(matter.kind() == Kind.TO_CAO_INFO ? Kind.TO_CAO : matter.kind(), true, matter.category());
        clocks.trigger(file, Trigger.SIGNED_PAPER, day, step.actor());
        file.signedPaper(notBefore(file.receivedAt(), day));
        IncomingNumber number = register.paper(file.id(), file.hands().office(), step.actor());
        return step.noting("kind=" + matter.kind() + ";signed=" + day + Complaints.codes(matter.complaint())
                + ";incoming=" + number.words());
    }

    private static Instant notBefore(Instant arrival, LocalDate day) {
        Instant morning = day.atStartOfDay(Now.ZONE).toInstant();
        return morning.isBefore(arrival) ? arrival : morning;
    }

    /** The decision to accept (thụ lý): the term for the result begins with its day. */
    Step accept(CaseFile file, ActionRequest ask, Step step) {
        mayAccept(file);
        LocalDate day = acceptedOn(ask);
        clocks.trigger(file, Trigger.ACCEPTED, day, step.actor());
        return step.noting("accepted=" + day);
    }

    Step flag(CaseFile file, ActionRequest ask, Step step) {
        Flag flag = tasks.raise(file.id(), ask, step.actor());
        if (flag == Flag.HAPPENING_NOW) {
            file.matter().facts(true, file.matter().desk());
        }
        return step.noting("flag=" + flag);
    }

    Step done(CaseFile file, ActionRequest ask, Step step) {
        tasks.done(file.id(), ask, step.actor());
        return step.noting("task=" + ask.get(Field.TASK));
    }

    Step takenBack(CaseFile file, ActionRequest ask, Step step) {
        Withdrawal taken = withdrawals.record(file.id(), ask, step.actor());
        return step.noting("scope=" + taken.scope() + ";people=" + taken.people() + ";coerced=" + taken.coerced());
    }

    /** Whether one citizen with the code speaks for everybody who signed. */
    boolean signedByMany(CaseFile file) {
        return groups.signers(file.id()) > 1;
    }

    private LocalDate acceptedOn(ActionRequest ask) {
        LocalDate day = Days.of(Field.ACCEPTED_ON, ask);
        return day == null ? now.today() : day;
    }

    private void mayAccept(CaseFile file) {
        if (file.legalReceivedAt() == null) {
            throw new GuardRefused("casework.refused.notSigned");
        }
        groups.of(file.id()).filter(group -> group.appointment() == null).ifPresent(group -> {
            throw new GuardRefused("casework.refused.noAppointment", group.signers());
        });
    }
}
