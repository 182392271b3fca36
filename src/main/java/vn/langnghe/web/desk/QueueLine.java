package vn.langnghe.web.desk;

import vn.langnghe.web.staff.Due;

/**
 * One row of the queue in words.
 *
 * @param link address of the case, or null where only the outline is seen
 * @param prefix the part of the number that rows share: {@code PY-2026-}
 * @param essence title, or category or kind of a sealed case; empty in an outline
 * @param taskFlag the flag whose task is open, or empty
 * @param taskDue until when that task is to be done
 * @param channel code of the channel for its picture, or null
 */
public record QueueLine(
        String number,
        String prefix,
        String running,
        String link,
        Due due,
        String status,
        String office,
        String kind,
        String essence,
        boolean sealed,
        boolean urgent,
        String subject,
        String place,
        String channel,
        String channelLabel,
        int attachments,
        int proposals,
        String age,
        String received,
        String taskFlag,
        Due taskDue) {

    public boolean outline() {
        return link == null;
    }
}
