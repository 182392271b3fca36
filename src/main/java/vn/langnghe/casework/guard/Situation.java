package vn.langnghe.casework.guard;

import java.util.Set;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.facts.Kind;

/**
 * What guards look at: one case as it stands for one person.
 *
 * @param office that holds the case
 * @param actor who wants to act: {@code staff:<username>} or {@code citizen}
 * @param accused the case is about the person's office, or one above it
 * @param askRounds how often the citizen was asked
 * @param answerAuthor who wrote the answer, or null
 * @param signed the signed paper is registered
 * @param disputed the citizen disputed an answer before
 * @param forwarded the case went to another body before
 * @param infoTermOver the citizen was reminded twice and the term to give what was asked has passed
 * @param responseTermOver the citizen's term to say whether the answer will do has passed
 * @param primaryAnswered the case that this one follows has its answer
 * @param proposers the authors of the proposals that wait
 * @param answered it has an answer
 * @param decided whether its result becomes public was decided before
 * @param posted a public version of its answer stands
 * @param restricted it is for a list of readers
 * @param sealed its words are in an envelope
 * @param noticeWaits the law demands a notice that nobody has issued
 * @param held an answer is approved and has not left
 * @param approver who approved it, or null
 * @param withdrawn the citizen has asked to take it back, which the office has to decide
 */
public record Situation(
        CaseStatus status,
        Kind kind,
        String office,
        String actor,
        boolean accused,
        int askRounds,
        String answerAuthor,
        boolean signed,
        boolean disputed,
        boolean forwarded,
        boolean infoTermOver,
        boolean responseTermOver,
        boolean primaryAnswered,
        Set<String> proposers,
        boolean answered,
        boolean decided,
        boolean posted,
        boolean restricted,
        boolean sealed,
        boolean noticeWaits,
        boolean held,
        String approver,
        boolean withdrawn) {}
