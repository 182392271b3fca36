package vn.langnghe.seal;

/**
 * What a case keeps of its receipt code: enough to recognise it, not to find it.
 *
 * @param salt 16 random bytes
 * @param hash 32 bytes, from code, salt and pepper
 * @param citizenPublicKey 32 bytes of X25519, for {@link Seal#begin(byte[])}
 * @param citizenPrivateWrapped 60 bytes: the other half, under a key derived from code, salt and pepper
 */
public record CodeLock(byte[] salt, byte[] hash, byte[] citizenPublicKey, byte[] citizenPrivateWrapped) {}
