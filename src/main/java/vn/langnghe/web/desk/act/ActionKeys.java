package vn.langnghe.web.desk.act;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.langnghe.casework.action.CaseAction;

/** The letter of each action. No two actions that one status offers share a letter, and none takes J, K, N or F. */
final class ActionKeys {
    private static final Map<CaseAction, String> LETTERS = Map.ofEntries(
            entry(CaseAction.ROUTE, "G"),
            entry(CaseAction.INSPECT, "E"),
            entry(CaseAction.ASK, "I"),
            entry(CaseAction.CLOSE_UNANSWERED, "Q"),
            entry(CaseAction.TRANSFER, "O"),
            entry(CaseAction.CONFIRM_TRANSFER, "P"),
            entry(CaseAction.TAKE_BACK, "B"),
            entry(CaseAction.NOT_ACCEPT, "X"),
            entry(CaseAction.FILE, "U"),
            entry(CaseAction.GUIDE, "H"),
            entry(CaseAction.FOLLOW, "D"),
            entry(CaseAction.UNFOLLOW, "U"),
            entry(CaseAction.ANSWER_WITH_PRIMARY, "R"),
            entry(CaseAction.ACCEPT, "A"),
            entry(CaseAction.REFUSE, "X"),
            entry(CaseAction.TAKE_OVER, "E"),
            entry(CaseAction.HAND_BACK, "B"),
            entry(CaseAction.RETURN, "Y"),
            entry(CaseAction.SUSPEND, "S"),
            entry(CaseAction.RESUME, "S"),
            entry(CaseAction.SUBMIT, "R"),
            entry(CaseAction.SEND_BACK, "B"),
            entry(CaseAction.APPROVE, "A"),
            entry(CaseAction.CLOSE, "Q"),
            entry(CaseAction.REOPEN, "O"),
            entry(CaseAction.TERMINATE, "M"),
            entry(CaseAction.CHECK, "T"),
            entry(CaseAction.FLAG, "Q"),
            entry(CaseAction.TASK_DONE, "V"),
            entry(CaseAction.TAKEN_BACK, "U"),
            entry(CaseAction.GROUP, "W"),
            entry(CaseAction.REGISTER_SIGNED, "P"),
            entry(CaseAction.ACCEPT_LEGALLY, "A"),
            entry(CaseAction.PUBLISH, "P"),
            entry(CaseAction.WITHHOLD, "X"),
            entry(CaseAction.UNPUBLISH, "W"),
            entry(CaseAction.NOTE, "C"),
            entry(CaseAction.CLASSIFY, "L"),
            entry(CaseAction.EXTEND, "T"),
            entry(CaseAction.ISSUE_NOTICE, "Z"));

    /** Who may know of a case is changed by no slip of the hand; covering the sender has a page of its own. */
    static final Set<CaseAction> WITHOUT = EnumSet.of(
            CaseAction.REDACT, CaseAction.RESTRICT, CaseAction.ADMIT, CaseAction.DISMISS, CaseAction.UNRESTRICT);

    private ActionKeys() {}

    /** Empty for what has no button of its own. */
    static String letter(CaseAction action) {
        return LETTERS.getOrDefault(action, "");
    }
}
