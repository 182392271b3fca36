package vn.langnghe.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A case that came by mail, its sender and the acknowledgement he got. Made by the dozen, because letters leave in
 * rounds: one wait serves them all.
 */
record Written(String from, String number, String letter) {
    private static final Mails MAILS = new Mails();
    private static final String STORY = "Máy lấy số của bộ phận một cửa hỏng từ thứ Hai.";
    private static final int AT_ONCE = 14;
    private static final Deque<Written> READY = new ArrayDeque<>();

    /** One that no test has touched. */
    static synchronized Written once() {
        if (READY.isEmpty()) {
            List<String> people = new ArrayList<>();
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                people.add(Mails.someone());
                numbers.add(MAILS.open(people.get(i), Mails.mail(people.get(i), "May lay so", STORY)));
            }
            for (int i = 0; i < AT_ONCE; i++) {
                READY.add(new Written(
                        people.get(i),
                        numbers.get(i),
                        MAILS.letters(numbers.get(i)).get(0)));
            }
        }
        return READY.remove();
    }

    String messageId() {
        return Mails.header(letter, "Message-ID");
    }

    String replyTo() {
        return Mails.header(letter, "Reply-To");
    }

    /** An answer by a program that keeps the ids. */
    byte[] reply(String text) {
        return Mails.mail(from, "Re: " + Mails.header(letter, "Subject"), text, "References: " + messageId());
    }
}
