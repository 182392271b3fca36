package vn.langnghe.deadline;

/**
 * One step of how a due date came about.
 *
 * @param text for the citizen, Vietnamese
 * @param basis the legal ground for staff; empty where there is none
 */
public record TraceLine(String text, String basis) {}
