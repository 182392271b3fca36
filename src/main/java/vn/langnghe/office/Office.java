package vn.langnghe.office;

import java.time.LocalDate;

/**
 * An office or body as it was or is between two days.
 *
 * @param parent code of the office whose head may give this one orders, or null; what is accused is kept from whatever
 *     stands under it
 * @param receives may be given cases; the others are only complained about
 * @param level 1 province, 2 department or district, 3 section, commune or station
 * @param mailbox where letters to the office go, or null
 * @param validTo the last day, null while it exists
 */
public record Office(
        String code,
        String name,
        String shortName,
        String parent,
        boolean receives,
        int level,
        String mailbox,
        LocalDate validFrom,
        LocalDate validTo) {

    public boolean validOn(LocalDate day) {
        return Dated.covers(validFrom, validTo, day);
    }
}
