package vn.langnghe.office.staff.token;

import java.time.Instant;

/** A token for programs, shown this once: only its hash is kept. */
public record IssuedToken(String token, Instant expiresAt) {}
