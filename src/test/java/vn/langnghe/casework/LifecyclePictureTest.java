package vn.langnghe.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.guard.Guard;
import vn.langnghe.platform.Texts;

/** Prints the lifecycle. {@code -Dlifecycle.write=true} writes the page anew instead of comparing. */
class LifecyclePictureTest {
    private static final Path PAGE = Path.of("src/docs/case-lifecycle.md");
    private static final Texts WORDS = Texts.of("casework", Locale.forLanguageTag("vi"));

    @Test
    void thePageShowsTheTable() throws IOException {
        if (Boolean.getBoolean("lifecycle.write")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        return """
                # The life of a case

                Printed from `CaseAction` and `CaseStatus` by `LifecyclePictureTest`; never edited by hand.

                ## Statuses

                | status | staff read | the citizen reads | step | clocks of its own | office terms |
                |---|---|---|---|---|---|
                %s

                ## Actions

                *Second person*: the action makes a proposal; the status changes when an approver who is not its author confirms it.

                | action | button | from | to | by | second person | fields (*optional*) |
                |---|---|---|---|---|---|---|
                %s

                ## Guards

                What the table cannot say, asked before a field is filled; the sentence is what a person reads who is refused. The accused may nothing.

                | guard | actions | sentence |
                |---|---|---|
                %s

                ## Picture

                Left out, since they lead there from everywhere: `FOLLOW` (and `UNFOLLOW`, the way back) and `WITHDRAW`.

                ```mermaid
                stateDiagram-v2
                    direction LR
                    [*] --> NEW
                %s
                    CLOSED --> [*]
                ```
                """.formatted(statuses(), actions(), guards(), arrows());
    }

    private static String statuses() {
        return Arrays.stream(CaseStatus.values())
                .map(s -> "| `%s` | %s | %s | %s | %s | %s |"
                        .formatted(
                                s,
                                WORDS.get("status." + s),
                                WORDS.get("status.citizen." + s),
                                s.step() == 0 ? "as before" : s.step(),
                                codes(s.clocks().stream()),
                                s.pauses() ? "stand still" : ""))
                .collect(Collectors.joining("\n"));
    }

    private static String actions() {
        return Arrays.stream(CaseAction.values())
                .map(a -> "| `%s` | %s | %s | %s | %s | %s | %s |"
                        .formatted(
                                a,
                                WORDS.get("action." + a),
                                from(a),
                                to(a),
                                codes(a.by().stream().map(Enum::name)),
                                a.secondPerson() ? "yes" : "",
                                fields(a)))
                .collect(Collectors.joining("\n"));
    }

    private static String guards() {
        return Arrays.stream(Guard.values())
                .map(g -> "| `%s` | %s | %s |"
                        .formatted(g, codes(g.actions().stream().map(Enum::name)), WORDS.get("guard." + g)))
                .collect(Collectors.joining("\n"));
    }

    private static String from(CaseAction action) {
        long open = Arrays.stream(CaseStatus.values()).filter(CaseStatus::open).count();
        if (action.from().size() == CaseStatus.values().length) {
            return "every status";
        }
        if (action.from().size() == open) {
            return "every open status";
        }
        if (action.from().size() == open - 1) {
            CaseStatus not = Arrays.stream(CaseStatus.values())
                    .filter(s -> s.open() && !action.from().contains(s))
                    .findFirst()
                    .orElseThrow();
            return "every open status but `" + not + "`";
        }
        return codes(action.from().stream().map(Enum::name));
    }

    private static String to(CaseAction action) {
        if (action.toPrevious()) {
            return "the status before";
        }
        return action.to() == null ? "stays" : "`" + action.to() + "`";
    }

    private static String fields(CaseAction action) {
        Stream<String> optional = action.optional().stream().map(f -> "*`" + f.code() + "`*");
        return Stream.concat(action.required().stream().map(f -> "`" + f.code() + "`"), optional)
                .collect(Collectors.joining(", "));
    }

    private static String codes(Stream<String> codes) {
        return codes.map(c -> "`" + c + "`").collect(Collectors.joining(", "));
    }

    private static String arrows() {
        Map<String, TreeSet<String>> arrows = new TreeMap<>();
        for (CaseAction action : CaseAction.values()) {
            boolean fromEverywhere = action == CaseAction.FOLLOW || action == CaseAction.WITHDRAW;
            if (action.moves() && !fromEverywhere) {
                action.from().stream()
                        .flatMap(from -> goals(action, from).map(to -> from + " --> " + to))
                        .forEach(arrow -> arrows.computeIfAbsent(arrow, a -> new TreeSet<>())
                                .add(action.name()));
            }
        }
        return arrows.entrySet().stream()
                .map(e -> "    " + e.getKey() + ": " + String.join(", ", e.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** Where an action may lead from there; the way back is drawn to wherever the pause can begin. */
    private static Stream<String> goals(CaseAction action, CaseStatus from) {
        if (!action.toPrevious()) {
            return Stream.of(action.to().name());
        }
        return Arrays.stream(CaseAction.values())
                .filter(a -> a.to() == from && a != CaseAction.FOLLOW)
                .flatMap(a -> a.from().stream())
                .map(Enum::name)
                .distinct();
    }
}
