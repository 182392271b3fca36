package vn.langnghe.web.shell;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where something failed, without what it said: messages of exceptions may hold what a citizen typed. */
final class Trace {
    private static final int LINES = 12;

    private Trace() {}

    static String of(Throwable problem) {
        return Arrays.stream(problem.getStackTrace())
                .limit(LINES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
    }
}
