package vn.langnghe.mail.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.mail.header.EncodedWords;

/** Finds the sender in a From line as people's programs write it; the address counts, not what the name pretends. */
final class Senders {
    private static final int LONGEST = 2_000;
    private static final String ADDRESS = "[^\\s<>()\",;:@]{1,64}@[^\\s<>()\",;:@]{1,253}";
    private static final Pattern IN_BRACKETS = Pattern.compile("<\\s*(" + ADDRESS + ")\\s*>");
    /** A name for several addresses (RFC 5322, 3.4): nobody in particular. */
    private static final Pattern GROUP = Pattern.compile("[^\"<>@,;:]{0,200}:");

    private static final Pattern BARE = Pattern.compile(ADDRESS);

    private Senders() {}

    /** @param header the raw field, or null */
    static Optional<ReadMail.Sender> of(String header) {
        if (header == null) {
            return Optional.empty();
        }
        String line = header.substring(0, Math.min(header.length(), LONGEST)).replaceAll("[\\r\\n]+\\s*", " ");
        if (GROUP.matcher(line).lookingAt()) {
            return Optional.empty();
        }
        Matcher bracketed = IN_BRACKETS.matcher(line);
        if (bracketed.find()) {
            return Optional.of(new ReadMail.Sender(name(line.substring(0, bracketed.start())), bracketed.group(1)));
        }
        Matcher bare = BARE.matcher(line);
        return bare.find() ? Optional.of(new ReadMail.Sender(null, bare.group())) : Optional.empty();
    }

    private static String name(String before) {
        String bare = before.strip();
        if (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1).replaceAll("\\\\(.)", "$1");
        }
        String name = EncodedWords.decode(bare).replaceAll("[\\p{Cc}]+", " ").strip();
        return name.isEmpty() ? null : name;
    }
}
