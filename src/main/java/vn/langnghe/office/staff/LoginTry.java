package vn.langnghe.office.staff;

import java.util.Locale;

/**
 * What somebody typed to come in.
 *
 * @param username as it was typed
 * @param otp the code of the second factor or a recovery code; empty for none
 * @param device what an earlier login left at this device, or empty; never a proof
 */
public record LoginTry(String username, char[] password, String otp, String device) {
    public LoginTry {
        username = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        password = password == null ? new char[0] : password.clone();
        otp = otp == null ? "" : otp;
        device = device == null ? "" : device;
    }

    public static LoginTry of(String username, char[] password, String otp) {
        return new LoginTry(username, password, otp, "");
    }
}
