package vn.langnghe.platform.start;

import vn.langnghe.platform.StartProblem;
import vn.langnghe.platform.setting.Settings;

/**
 * CDI event: the schema is in place. Observers prepare what they need before anybody is served, in the order of their
 * {@code @Priority} (the bands below); each runs outside a transaction and calls its gates. One that throws stops the
 * start; a {@link StartProblem} says why in one sentence.
 */
public record Migrated(Settings settings) {
    /** Keys are made or compared with the database. */
    public static final int KEYS = 100;

    /** The office profile of a new database is chosen. */
    public static final int PROFILE = 200;

    /** Anything a room has to load. */
    public static final int ROOMS = 500;

    /** Demo cases, through the gates of all rooms. */
    public static final int DEMO = 900;
}
