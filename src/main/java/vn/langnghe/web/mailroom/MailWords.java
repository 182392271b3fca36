package vn.langnghe.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.langnghe.platform.Texts;
import vn.langnghe.web.staff.Wording;

/** The words of the mail room, for its template: {@code #{mails.of('title')}}. */
@Named("mails")
@RequestScoped
public class MailWords {
    @Inject
    private Wording say;

    public String of(String key) {
        return words().get(key);
    }

    public String with(String key, Object... arguments) {
        return words().get(key, arguments);
    }

    boolean has(String key) {
        return words().has(key);
    }

    private Texts words() {
        return Texts.of("mailroom", say.language());
    }
}
