package vn.langnghe.web.desk;

/** A task of a flagged case in words: until when, or by which paper it was done. */
public record TaskLine(String flag, String task, String basis, String state) {}
