package vn.langnghe.evidence.copy.make;

/**
 * A safe copy.
 *
 * @param type what it is, which need not be what the original was
 */
record Made(String type, byte[] bytes) {}
