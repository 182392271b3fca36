package vn.langnghe.web.desk.digest;

/**
 * One case of the digest in words.
 *
 * @param link address of the case, or null for whoever may know no more than its number and dates
 * @param words what happened to which term, and the day it is due
 */
public record DigestLine(String number, String link, String words) {}
