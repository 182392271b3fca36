package vn.langnghe.web.desk.notices;

import vn.langnghe.web.staff.Due;

/**
 * One notice in words.
 *
 * @param number of its case
 * @param kind of its case
 * @param state until when it is due, or by which paper it was issued
 * @param paper address of the version to print
 * @param issue address of the form that records its number and date
 * @param file address of the case
 */
public record NoticeLine(
        String id,
        String number,
        String kind,
        boolean sealed,
        String title,
        String recipient,
        String event,
        String office,
        String basis,
        Due due,
        String state,
        boolean open,
        String paper,
        String issue,
        String file) {}
