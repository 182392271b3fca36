package vn.langnghe.casework.queue;

import java.util.List;

/**
 * One page of the queue.
 *
 * @param next cursor of the next page, or null at the end
 */
public record QueuePage(List<QueueRow> items, String next) {}
