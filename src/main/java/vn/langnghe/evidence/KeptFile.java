package vn.langnghe.evidence;

import java.time.Instant;

/** A row of the table {@code attachment}; the note is still sealed. */
record KeptFile(Place place, int position, long size, String contentType, byte[] note, Instant at) {}
