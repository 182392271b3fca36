package vn.langnghe.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.langnghe.deadline.TraceLine;

/**
 * A case in the words of the citizen's page.
 *
 * @param asked a question waits for the citizen
 * @param answerable an answer waits for the citizen's opinion
 * @param dueBy the day the page speaks of, or null
 * @param late that day has passed
 */
public record TrackReading(
        String number,
        int step,
        String headline,
        String lead,
        boolean asked,
        List<Said> questions,
        List<Answer> answers,
        List<Found> findings,
        boolean answerable,
        boolean disputable,
        boolean withdrawable,
        LocalDate dueBy,
        String dueWords,
        boolean provisional,
        boolean late,
        List<TraceLine> trace,
        List<Step> steps,
        List<Said> talk,
        String identityTitle) {

    /** One message; {@code mine} = the citizen wrote it. */
    public record Said(boolean mine, String who, String kind, Instant at, String text) {}

    /** An answer; {@code outcome} is empty for one that a later answer has replaced. */
    public record Answer(String outcome, String text, String who, Instant at) {}

    /** One allegation with what was found of it. */
    public record Found(String content, String finding, String text, String basis) {}

    /** One of the six steps. */
    public record Step(String style, boolean done, boolean now, String spoken, String label, String text) {}
}
