package vn.langnghe.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Texts;

/** The words of the staff pages, for templates: {@code #{say.of('queue.title')}}. */
@Named("say")
@ApplicationScoped
public class Wording {
    /** Officials read Vietnamese. */
    public static final Locale LANGUAGE = Locale.forLanguageTag("vi");

    private static final Texts DESK = Texts.of("desk", LANGUAGE);
    private static final Texts CASEWORK = Texts.of("casework", LANGUAGE);

    public String of(String key) {
        return DESK.get(key);
    }

    public String with(String key, Object argument) {
        return DESK.get(key, argument);
    }

    public String with(String key, Object first, Object second) {
        return DESK.get(key, first, second);
    }

    /** A word of the casework room: {@code status.NEW}, {@code action.ROUTE} … */
    public String label(String key) {
        return CASEWORK.get(key);
    }

    /** The label of an enum constant, or nothing for null. */
    public String label(String group, Enum<?> constant) {
        return constant == null ? "" : CASEWORK.get(group + "." + constant.name());
    }

    public boolean has(String key) {
        return DESK.has(key);
    }

    public String refusal(Refusal no) {
        return Texts.say(no, LANGUAGE);
    }
}
