package vn.langnghe.platform.start;

import vn.langnghe.platform.setting.Settings;

/** CDI event: all observers of {@link Migrated} are done, the doors may open. Listeners and timers start their work here. */
public record Ready(Settings settings) {}
