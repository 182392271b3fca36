package vn.langnghe.casework.notice;

import java.util.HashMap;
import java.util.Map;

/** A notice as it is printed, in the version of its recipient. */
public sealed interface NoticePaper permits ForPetitioner, ForAccused, ForManagingBody {
    Notice notice();

    /** Name of the office that issues it. */
    String office();

    /** To whom, as far as it may be printed; empty where name and address are written by hand. */
    String addressee();

    String body();

    /** The words of a notice with what all versions know and what one side knows. */
    static String filled(Notice notice, String office, Map<String, String> side) {
        Map<String, String> facts = new HashMap<>(notice.facts(office));
        facts.putAll(side);
        return Places.fill(notice.body(), facts);
    }
}
