package vn.langnghe.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What the server remembers between two requests of a logged-in person: the username and since when. */
public final class StaffSession {
    /** After this a person logs in again, however busy they were. The idle limit stands in {@code web.xml}. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String USERNAME = "staff.username";
    private static final String SINCE = "staff.since";
    private static final String LANGUAGE = "staff.language";

    private StaffSession() {}

    /** Begins a fresh session: nothing that was there before the login survives, its id least of all. */
    public static void begin(HttpServletRequest request, String username, Instant now) {
        end(request);
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(USERNAME, username);
        session.setAttribute(SINCE, now);
    }

    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static Optional<String> username(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SINCE) instanceof Instant since)) {
            return Optional.empty();
        }
        boolean over = since.plus(LONGEST).isBefore(now);
        return over ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(USERNAME));
    }

    /** The staff pages are read in this language from now on; anything but {@code en} is Vietnamese. */
    public static void speak(HttpServletRequest request, String language) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(LANGUAGE, "en".equals(language) ? Locale.ENGLISH : VIETNAMESE);
        }
    }

    /** Vietnamese until something else was chosen. */
    static Locale language(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(LANGUAGE) instanceof Locale chosen ? chosen : VIETNAMESE;
    }
}
