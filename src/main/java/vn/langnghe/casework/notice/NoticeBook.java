package vn.langnghe.casework.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All notices that the law knows. Immutable, pure. */
record NoticeBook(List<NoticeRule> rules) {
    /** What one event obliges to: at most one notice for each recipient. */
    List<NoticeRule> demanded(NoticedCase whose, NoticeCause cause) {
        List<NoticeRule> demanded = new ArrayList<>();
        for (Addressee recipient : Addressee.values()) {
            rules.stream()
                    .filter(rule -> rule.recipient() == recipient && rule.applies(whose, cause))
                    .filter(rule -> whose.tells(recipient))
                    .min(Comparator.comparing(NoticeRule::place))
                    .ifPresent(demanded::add);
        }
        return demanded;
    }
}
