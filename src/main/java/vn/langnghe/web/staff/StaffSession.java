package vn.langnghe.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;

/**
 * What the server remembers between two requests of a logged-in person: the key of the row that says whose session it
 * is, and the language. Whether it still counts is asked of {@code office.staff.Sessions} each time.
 */
public final class StaffSession {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String KEY = "staff.key";
    private static final String LANGUAGE = "staff.language";

    private StaffSession() {}

    /** Begins a fresh session: nothing that was there before the login survives, its id least of all. */
    static void begin(HttpServletRequest request, String key) {
        end(request);
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(KEY, key);
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static Optional<String> key(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(KEY));
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
