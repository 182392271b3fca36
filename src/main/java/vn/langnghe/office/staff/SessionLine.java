package vn.langnghe.office.staff;

import java.time.Instant;

/**
 * One login that is still open, as its owner sees it.
 *
 * @param own the one that asks
 */
public record SessionLine(long id, Instant createdAt, Instant seenAt, Browser browser, boolean own) {}
