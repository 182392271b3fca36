package vn.langnghe.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.langnghe.mail.reader.ReadMail;
import vn.langnghe.platform.Vietnamese;

/** What came in a mail without words: a person must listen or look before anybody knows what it is about. */
enum Wordless {
    SOUND("audio|video", "amr|3gpp?|3g2|m4a|mp3|ogg|oga|opus|wav|aac|caf|mp4|mov|avi|mkv|webm"),
    PICTURE("image", "jpe?g|jfif|png|gif|webp|bmp|tiff?|hei[cf]|avif"),
    FILES(".*", ".*");

    /** What a telephone writes below every mail is nobody's words. */
    private static final Pattern STOCK = Pattern.compile("(?:(?:sent|gui|da gui|duoc gui) (?:from|tu|bang|via) "
            + "[a-z0-9 ]{0,20}\\b(?:iphone|ipad|galaxy|samsung|android|oppo|vivo|xiaomi|redmi|huawei|nokia|phone|mobile"
            + "|dien thoai|gmail|yahoo|outlook|windows|mail)\\b[a-z0-9 ]{0,30}|get outlook for [a-z]{2,10})?[.\\s-]*");

    private final Pattern type;
    private final Pattern name;

    Wordless(String main, String endings) {
        type = Pattern.compile("(?is)(?:" + main + ")/.*");
        name = Pattern.compile("(?is).*\\.(?:" + endings + ")");
    }

    /** Of several kinds the first; empty when there are words, or nothing at all, or a better reason to look. */
    static Optional<Wordless> of(ReadMail mail) {
        boolean words = mail.held().isPresent()
                || !mail.further().isEmpty()
                || !STOCK.matcher(Vietnamese.fold(mail.text())).matches();
        if (words || mail.files().isEmpty()) {
            return Optional.empty();
        }
        for (Wordless each : values()) {
            if (mail.files().stream().anyMatch(each::fits)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private boolean fits(ReadMail.MailFile file) {
        return type.matcher(file.type()).matches() || name.matcher(file.name()).matches();
    }

    /** In the trace and the texts: {@code only-picture}. */
    String code() {
        return "only-" + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it shows who made it as surely as a name does: a hand, a voice, a face. */
    boolean isSomebodys() {
        return this != FILES;
    }
}
