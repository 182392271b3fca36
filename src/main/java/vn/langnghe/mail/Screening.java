package vn.langnghe.mail;

import java.util.Set;
import java.util.regex.Pattern;
import vn.langnghe.mail.reader.Headers;
import vn.langnghe.platform.Vietnamese;

/**
 * Tells programs from people before a mail is read. Only what is certainly a program's answer is put aside; whatever is
 * doubtful becomes a case, without a letter.
 *
 * @param code what decided, for the trace
 */
record Screening(Kind kind, String code) {
    /** What a mail is taken for. */
    enum Kind {
        PERSON,
        /** Read and kept like a person's, but never answered. */
        SILENT,
        AUTO,
        BOUNCE
    }

    private static final Set<String> MACHINES = Set.of("mailer-daemon", "postmaster", "mail-daemon");
    private static final Pattern OUR_ID = Pattern.compile("<out-[A-Za-z0-9_-]{22}@.+>");
    private static final Pattern AUTO_SUBJECT =
            Pattern.compile("(?:tu dong tra loi|tra loi tu dong|automatic reply|auto reply|out of office)\\b.*");

    /** @param returnPath of the envelope; empty for {@code <>} */
    static Screening of(Headers headers, String returnPath, OwnAddress own) {
        String type = headers.low("Content-Type");
        String submitted = headers.low("Auto-Submitted");
        if (type.startsWith("multipart/report")) {
            return type.contains("disposition-notification")
                    ? new Screening(Kind.AUTO, "receipt-notice")
                    : new Screening(Kind.BOUNCE, "report");
        }
        if (returnPath.isEmpty() && isMachine(headers.fromAddress())) {
            return new Screening(Kind.BOUNCE, "null-sender-machine");
        }
        if (isOurs(headers, submitted, own)) {
            return new Screening(Kind.AUTO, "own-letter");
        }
        if (isReplyOfProgram(headers, submitted)) {
            return new Screening(Kind.AUTO, "auto-reply");
        }
        return silence(headers, returnPath, submitted, own);
    }

    private static boolean isMachine(String address) {
        return MACHINES.contains(address.replaceFirst("@.*", ""));
    }

    private static boolean isOurs(Headers headers, String submitted, OwnAddress own) {
        boolean ourId = OUR_ID.matcher(headers.first("Message-ID").orElse("")).matches();
        return own.is(headers.fromAddress()) && (ourId || submitted.startsWith("auto-"));
    }

    private static boolean isReplyOfProgram(Headers headers, String submitted) {
        boolean marked = submitted.startsWith("auto-replied")
                || !headers.low("X-Autoreply").isEmpty()
                || !headers.low("X-Autorespond").isEmpty()
                || headers.low("Precedence").equals("auto_reply");
        boolean answersUs = headers.low("In-Reply-To").contains("<out-");
        return marked
                || (answersUs
                        && AUTO_SUBJECT
                                .matcher(Vietnamese.fold(headers.subject()))
                                .matches());
    }

    /** A person may be behind it, but a letter could reach a list, a program or ourselves. */
    private static Screening silence(Headers headers, String returnPath, String submitted, OwnAddress own) {
        String why = "";
        if (returnPath.isEmpty()) {
            why = "null-sender";
        } else if (!submitted.isEmpty() && !submitted.startsWith("no")) {
            why = "auto-submitted";
        } else if (!headers.low("List-Id").isEmpty()
                || headers.low("Precedence").matches("bulk|list|junk")) {
            why = "list";
        } else if (own.is(headers.fromAddress()) || own.is(returnPath)) {
            why = "own-address";
        } else if (isMachine(headers.fromAddress())) {
            why = "machine";
        }
        return new Screening(why.isEmpty() ? Kind.PERSON : Kind.SILENT, why.isEmpty() ? "person" : why);
    }
}
