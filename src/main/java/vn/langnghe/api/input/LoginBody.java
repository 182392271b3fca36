package vn.langnghe.api.input;

import java.io.InputStream;
import java.util.List;

/** What {@code POST tokens} takes. */
public final class LoginBody {
    private static final List<String> FIELDS = List.of("username", "password", "otp");
    private static final long LARGEST = 100_000;
    private static final int LINE = 1_000;

    private String username;
    private String password;
    private String otp = "";

    private LoginBody() {}

    public static LoginBody read(InputStream in) {
        LoginBody body = new LoginBody();
        StrictJson.read(in, LARGEST, FIELDS, body::field);
        need(body.username, "username");
        need(body.password, "password");
        return body;
    }

    private void field(String field, StrictJson json) {
        String typed = json.string(LINE);
        switch (field) {
            case "username" -> username = typed;
            case "password" -> password = typed;
            default -> otp = typed;
        }
    }

    private static void need(String value, String field) {
        if (value == null) {
            throw InputRefused.value("missing", field).about(field);
        }
    }

    public String username() {
        return username;
    }

    public char[] password() {
        return password.toCharArray();
    }

    /** A code of the second factor or a recovery code; empty for none. */
    public String otp() {
        return otp;
    }
}
