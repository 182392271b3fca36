package vn.langnghe.web;

import java.util.List;
import vn.langnghe.seal.ReceiptCode;

/**
 * Number and code as they are shown to be kept.
 *
 * @param address of the look-up page with the number filled in, never the code
 */
public record Slip(String number, String code, List<String> groups, String address, Qr qr) {
    static Slip of(String number, ReceiptCode code, String publicUrl) {
        String address = publicUrl + "/track?so=" + number;
        return new Slip(number, code.digits(), List.of(code.grouped().split(" ")), address, Qr.of(address));
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "Slip[" + number + "]";
    }
}
