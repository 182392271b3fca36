package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.GuardRefused;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.guard.Guard;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;
import vn.langnghe.seal.Seal;

/** Keeps the acts that wait for a second person. */
@ApplicationScoped
class Proposals {
    @Inject
    private Guards guards;

    @Inject
    private Words words;

    @Inject
    private Ledger ledger;

    @Inject
    private Now now;

    @Inject
    private Seal seal;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    void make(CaseFile file, ActionRequest ask, StaffMember who) {
        if (guards.openProposals(file).stream().anyMatch(p -> p.action() == ask.action())) {
            throw new GuardRefused(
                    "casework.refused.alreadyProposed", ask.action().name());
        }
        Proposal proposal = new Proposal(seal.token(16), file, ask.action(), who.actor(), now.instant());
        words.keep(proposal, file, ask.fields());
        em.persist(proposal);
        file.openProposals(+1);
        note(file, "PROPOSE", proposal, who.actor());
    }

    /** The act that {@code who} confirms, ready to be carried out. */
    ActionRequest confirm(CaseFile file, ActionRequest ask, StaffMember who) {
        Proposal proposal = open(file, ask, who);
        proposal.decided(Proposal.State.CONFIRMED, who.actor(), now.instant());
        file.openProposals(-1);
        return new ActionRequest(proposal.action(), file.version(), words.fields(file, proposal));
    }

    void decline(CaseFile file, ActionRequest ask, StaffMember who) {
        Proposal proposal = open(file, ask, who);
        proposal.decided(Proposal.State.DECLINED, who.actor(), now.instant());
        file.openProposals(-1);
        note(file, "DECLINE", proposal, who.actor());
    }

    /** Proposals that the new status no longer allows are dropped with it. */
    void dropOverridden(CaseFile file, CaseStatus before, Step step) {
        if (file.status() == before || file.openProposals() == 0) {
            return;
        }
        for (Proposal proposal : guards.openProposals(file)) {
            if (!proposal.action().from().contains(file.status())) {
                proposal.decided(Proposal.State.DECLINED, step.actor(), step.at());
                file.openProposals(-1);
            }
        }
    }

    private Proposal open(CaseFile file, ActionRequest ask, StaffMember who) {
        Proposal proposal = em.find(Proposal.class, ask.get(Field.PROPOSAL));
        if (proposal == null || !proposal.caseId().equals(file.id()) || proposal.state() != Proposal.State.OPEN) {
            throw new FieldRefused(Field.PROPOSAL, "casework.refused.proposal");
        }
        if (who.is(proposal.author())) {
            throw new GuardRefused(Guard.ANOTHER_DECIDES.key());
        }
        return proposal;
    }

    private void note(CaseFile file, String what, Proposal proposal, String actor) {
        String behalf = file.behalf() == null ? "" : ";for=" + file.behalf();
        ledger.append(new LedgerEvent(
                file.number(), what, actor, "proposal=" + proposal.id() + ";action=" + proposal.action() + behalf));
    }
}
