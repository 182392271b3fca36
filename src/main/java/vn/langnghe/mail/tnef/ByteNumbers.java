package vn.langnghe.mail.tnef;

/** Numbers of four bytes, the lowest first, in an array. */
record ByteNumbers(byte[] bytes) {
    /** @throws IndexOutOfBoundsException behind the end */
    int at(int index) {
        return bytes[index] & 0xFF
                | (bytes[index + 1] & 0xFF) << 8
                | (bytes[index + 2] & 0xFF) << 16
                | (bytes[index + 3] & 0xFF) << 24;
    }

    int two(int index) {
        return bytes[index] & 0xFF | (bytes[index + 1] & 0xFF) << 8;
    }
}
