package vn.langnghe.mail.listener;

import java.io.IOException;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.internal.server.Command;
import org.subethamail.smtp.internal.server.CommandException;
import org.subethamail.smtp.internal.server.HelpMessage;
import org.subethamail.smtp.server.Session;

/**
 * {@code MAIL FROM} whose announced size is looked at before the library does, which reads it as an {@code int} and
 * breaks off the conversation beyond 2³¹: up to twenty digits are a size, whatever is larger than we take is refused as
 * too large, and what is no number as a fault of syntax (RFC 1870, sections 4 and 6.1). The library does the rest.
 */
final class SizedMail implements Command {
    private static final Pattern PARAMETER = Pattern.compile("\\sSIZE(?:=(\\S*))?(?=\\s|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,20}");

    private final Command mail;
    private final BigInteger largest;

    /** @param largest in bytes */
    SizedMail(Command mail, long largest) {
        this.mail = mail;
        this.largest = BigInteger.valueOf(largest);
    }

    @Override
    public void execute(String line, Session session) throws IOException, DropConnectionException {
        Matcher said = PARAMETER.matcher(line.substring(line.lastIndexOf('>') + 1));
        while (said.find()) {
            String size = said.group(1);
            if (size == null || !SIZE.matcher(size).matches()) {
                session.sendResponse("501 5.5.4 Syntax: SIZE=<number of bytes>");
                return;
            }
            if (new BigInteger(size).compareTo(largest) > 0) {
                session.sendResponse("552 5.3.4 larger than " + largest.shiftRight(20) + " MB");
                return;
            }
        }
        mail.execute(line, session);
    }

    @Override
    public HelpMessage getHelp() throws CommandException {
        return mail.getHelp();
    }

    @Override
    public String getName() {
        return mail.getName();
    }
}
