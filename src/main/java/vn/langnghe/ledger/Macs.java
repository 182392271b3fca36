package vn.langnghe.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;
import java.util.function.UnaryOperator;
import vn.langnghe.seal.Seal;

/** The mac of a hash: 128 bits under the pepper, so that a chain made anew by whoever has only the database shows. */
final class Macs {
    private static final int BYTES = 16;

    private Macs() {}

    static UnaryOperator<String> of(Seal seal) {
        return hash -> HexFormat.of().formatHex(seal.digest("ledger", hash.getBytes(US_ASCII)), 0, BYTES);
    }
}
