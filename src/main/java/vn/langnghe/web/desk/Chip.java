package vn.langnghe.web.desk;

/**
 * One condition in force over the queue.
 *
 * @param link address of the queue without it
 */
public record Chip(String name, String value, String link) {}
