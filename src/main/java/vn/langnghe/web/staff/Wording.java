package vn.langnghe.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Texts;

/**
 * The words of the staff pages, for templates: {@code #{say.of('queue.title')}}. Officials read Vietnamese unless they
 * chose English on their account page, until they log out.
 */
@Named("say")
@RequestScoped
public class Wording {
    @Inject
    private HttpServletRequest request;

    private Locale language;

    /** Of this request. */
    public Locale language() {
        if (language == null) {
            language = StaffSession.language(request);
        }
        return language;
    }

    public String of(String key) {
        return desk().get(key);
    }

    public String with(String key, Object argument) {
        return desk().get(key, argument);
    }

    public String with(String key, Object first, Object second) {
        return desk().get(key, first, second);
    }

    /** A word of the casework room: {@code status.NEW}, {@code action.ROUTE} … */
    public String label(String key) {
        return Texts.of("casework", language()).get(key);
    }

    /** The label of an enum constant, or nothing for null. */
    public String label(String group, Enum<?> constant) {
        return constant == null ? "" : label(group + "." + constant.name());
    }

    public boolean has(String key) {
        return desk().has(key);
    }

    public String refusal(Refusal no) {
        return Texts.say(no, language());
    }

    private Texts desk() {
        return Texts.of("desk", language());
    }
}
