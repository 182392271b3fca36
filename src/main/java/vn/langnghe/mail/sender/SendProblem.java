package vn.langnghe.mail.sender;

import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a letter did not leave, without anything the other server said: its answer may repeat the address.
 *
 * @param code an SMTP reply code or the name of an exception
 * @param forever true when the recipient was refused for good
 */
record SendProblem(String code, boolean forever) {
    /** "550 5.1.1 …", also behind the library's own words. */
    private static final Pattern REPLY = Pattern.compile("(?:^|\\s)([45]\\d\\d)[ -]");

    static SendProblem of(MessagingException e) {
        for (Exception at = e; at != null; at = next(at)) {
            Matcher reply = REPLY.matcher(String.valueOf(at.getMessage()));
            if (reply.find()) {
                String code = reply.group(1);
                // 53x is about us and our password, not about the recipient
                return new SendProblem("smtp-" + code, code.startsWith("5") && !code.startsWith("53"));
            }
        }
        return new SendProblem(e.getClass().getSimpleName(), false);
    }

    private static Exception next(Exception e) {
        return e instanceof MessagingException m ? m.getNextException() : null;
    }
}
