package vn.langnghe.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Texts;
import vn.langnghe.platform.Vietnamese;

/**
 * The words of the citizen's pages in the reader's language: {@code #{t['home.title']}}, {@code #{t.say('x', arg)}}.
 * Vietnamese unless the address or the form says {@code lang=en}; nothing is remembered between requests.
 */
@Named("t")
@RequestScoped
public class Speech extends AbstractMap<String, String> {
    private static final Locale VIETNAMESE = new Locale("vi");

    @Inject
    private HttpServletRequest request;

    private Locale locale = VIETNAMESE;

    @PostConstruct
    void listen() {
        locale = localeOf(request);
    }

    static Locale localeOf(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : VIETNAMESE;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code vi} or {@code en}. */
    public String getLanguage() {
        return locale.getLanguage();
    }

    public boolean isEnglish() {
        return "en".equals(locale.getLanguage());
    }

    @Override
    public String get(Object key) {
        return switch (String.valueOf(key)) {
            case "language" -> getLanguage();
            default -> Texts.of("web", locale).get(String.valueOf(key));
        };
    }

    public String say(String key, Object... args) {
        return Texts.of("web", locale).get(key, args);
    }

    /** A text of another room, such as the name of a status. */
    public String of(String bundle, String key, Object... args) {
        return Texts.of(bundle, locale).get(key, args);
    }

    public String of(Refusal refusal) {
        return Texts.say(refusal, locale);
    }

    /** An address of ours that keeps the language. */
    public String to(String path) {
        return isEnglish() ? path + (path.contains("?") ? "&" : "?") + "lang=en" : path;
    }

    /** The same page in the other language; a post has no such page, so its form begins anew. */
    public String getOtherLanguage() {
        String path = Paths.of(request).equals("/index") ? "/" : Paths.of(request);
        return isEnglish() ? path : path + "?lang=en";
    }

    /** {@code thứ Ba, 05/02/2026}. */
    public String date(LocalDate day) {
        return isEnglish()
                ? say("weekday." + day.getDayOfWeek().getValue()) + ", " + Vietnamese.day(day)
                : Vietnamese.date(day);
    }

    /** The day in Vietnam. */
    public String date(Instant at) {
        return date(at.atZone(Now.ZONE).toLocalDate());
    }

    /** {@code 9 giờ 05, thứ Ba, 05/02/2026}. */
    public String moment(Instant at) {
        ZonedDateTime there = at.atZone(Now.ZONE);
        String minute = String.format(Locale.ROOT, "%02d", there.getMinute());
        return say("moment", there.getHour(), minute, date(there.toLocalDate()));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
