package vn.langnghe.mail.wording;

import java.util.regex.Pattern;
import vn.langnghe.platform.Vietnamese;

/**
 * What a sender asks of us in a mail's own words. Folded words, since most mails from old phones bear no marks. A wish is
 * said, not told: "xin trả lời cho tôi" is one, "họ không trả lời tôi" and "cán bộ cho tôi biết" are stories.
 */
public final class Wishes {
    private static final String ME = "(?:toi|em|chau|con|minh|chung toi|gia dinh|nguoi gui|nguoi viet)";
    private static final String NAME = "(?:ho va ten|ho ten|ten tuoi|ten|danh tinh|nhan than|thong tin|so dien thoai)";

    private static final Pattern SECRECY = Pattern.compile("(?<!con )(?<!khong )(?<!khong can )(?<!khong xin )\\b(?:"
            + "(?:giau|dau|che) (?:ten|danh tinh)|an danh|(?:xin|gui|viet|duoc) nac danh|giu kin"
            + "|giu bi mat(?! (?:nha nuoc|cong tac|quoc gia))|bi mat " + NAME + "|bao mat " + NAME
            + "|bao ve danh tinh"
            + "|(?:khong|dung|cho) (?:muon |dam |duoc |de )?(?:neu|ghi|xung|lo|tiet lo|cong khai) " + NAME
            + "|dung (?:\\w+ ){0,5}biet (?:ten )?" + ME + " (?:la ai|gui|viet|phan anh|bao|to cao|khai)"
            + "|(?:dung|khong muon) (?:\\w+ ){0,5}biet ten " + ME
            + "|(?:keep|hold) (?:my name|my identity|me|this|it) (?:secret|anonymous|confidential|private)"
            + "|(?:remain|stay) anonymous"
            + "|(?:not|never) (?:reveal|disclose|mention|give|tell) (?:\\w+ )?my (?:name|identity)"
            + ")\\b");

    private static final String ASK =
            "\\b(?:xin|mong|nho|hay|vui long|de nghi|yeu cau|cho|please|kindly)(?! (?:khong|chua|da)\\b) ";
    /** Words between the asking and what is asked for; behind these the answer is somebody's who did not give it. */
    private static final String BETWEEN =
            "(?:(?!(?:khong|chua|chang|cha|dung|khoi|duoc roi|nhung|ma|not|never|no|do)\\b)\\w+ ){0,7}";

    private static final Pattern ANSWER = Pattern.compile(ASK
            + BETWEEN
            + "(?:tra loi|phan hoi|hoi am|hoi dap|thong bao ket qua|bao (?:lai |cho )?ket qua|gui (?:lai )?ket qua"
            + "|biet ket qua|(?:bao|thong bao|nhan)(?: tin)?(?: cho| lai| giup){1,2} " + ME + "|cho " + ME + " biet"
            + "|ma ho so|reply|answer|write back|let me know)\\b"
            + "|\\btra loi (?:\\w+ ){0,3}(?:qua|vao|theo) (?:thu|email|e mail|mail|gmail|dia chi|hop thu|so dien thoai)\\b"
            + "|\\b(?:cho|doi) hoi am\\b");

    /** Of a longer mail the beginning and the end are read, where people ask; in characters. */
    private static final int READ = 12_000;

    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9.!?;:]+");

    private Wishes() {}

    /** Nobody is to learn who wrote this. */
    public static boolean secrecy(String story) {
        return SECRECY.matcher(words(story)).find();
    }

    /** The sender wants a letter from us. */
    public static boolean answer(String story) {
        return ANSWER.matcher(words(story)).find();
    }

    /** Words with single blanks; ends of sentences stay, so that no wish reaches across one. */
    private static String words(String story) {
        String some = story.length() <= 2 * READ
                ? story
                : story.substring(0, READ) + " . " + story.substring(story.length() - READ);
        return SIGNS.matcher(Vietnamese.fold(some)).replaceAll(" ");
    }
}
