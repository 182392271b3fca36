package vn.langnghe.office;

import java.time.LocalDate;

/**
 * A telephone number of an office.
 *
 * @param e164 what a telephone dials: {@code +842573842733}
 * @param display what people read: {@code 02573 842 733}
 * @param receives what to call this number for, in Vietnamese
 * @param note empty, or what to know about the number (an old one that passed to a successor)
 */
public record Hotline(
        String office,
        String e164,
        String display,
        String receives,
        String hours,
        String note,
        LocalDate validFrom,
        LocalDate validTo) {}
