package vn.langnghe.casework.notice;

import java.util.Map;

/**
 * The side of whom a case is about, from codes that staff confirmed; a name that the sender wrote is the sender's words
 * and stays out.
 *
 * @param rank in words, or null when it is about an office
 * @param office name of the office, or null
 * @param managedBy name of the body that manages them, or null
 */
public record Accused(String rank, String office, String managedBy) {
    Map<String, String> facts() {
        String where = Notice.known(office);
        return Map.of("accused", rank == null ? where : "ông/bà …………, " + rank + ", " + where);
    }
}
