package vn.langnghe.web.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.intake.mailroom.MailLine;

/** Says the steps of a decision in words; a step that has none is shown as its code. */
@ApplicationScoped
class TraceWords {
    @Inject
    private MailWords words;

    List<TraceLine> of(MailLine mail) {
        return mail.trace().stream().map(step -> line(step, mail.code())).toList();
    }

    private TraceLine line(String step, String decided) {
        if (step.endsWith(":no")) {
            return new TraceLine("check", "ok", say(cut(step)), words.of("trace.no"));
        }
        if (step.endsWith(":yes")) {
            return new TraceLine("flag", "hit", say(cut(step)), words.of("trace.yes"));
        }
        boolean hit = step.equals(decided);
        return new TraceLine(hit ? "to" : "list", hit ? "hit" : "no", say(step), "");
    }

    private static String cut(String step) {
        return step.substring(0, step.lastIndexOf(':'));
    }

    /** The longest beginning that has words, and the rest of the code behind it. */
    private String say(String step) {
        for (int end = step.length(); end > 0; end = step.lastIndexOf(':', end - 1)) {
            String key = "trace." + step.substring(0, end).replace(':', '.');
            if (words.has(key)) {
                String rest = step.substring(Math.min(step.length(), end + 1));
                return rest.isEmpty() ? words.of(key) : words.of(key) + " (" + rest + ")";
            }
        }
        return step;
    }
}
