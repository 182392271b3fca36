package vn.langnghe.platform;

/** CDI event: all observers of {@link Migrated} are done, the doors may open. Listeners and timers start their work here. */
public record Ready(Settings settings) {}
