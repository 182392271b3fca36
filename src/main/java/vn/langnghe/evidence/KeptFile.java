package vn.langnghe.evidence;

import java.time.Instant;

/**
 * A row of the table {@code attachment}; the note is still sealed.
 *
 * @param dangers seen in its bytes when it came, as a code; null when nobody looked
 */
record KeptFile(Place place, int position, long size, String contentType, byte[] note, Instant at, String dangers) {}
