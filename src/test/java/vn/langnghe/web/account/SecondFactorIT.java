package vn.langnghe.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.seal.otp.Totp;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

/** The second factor over HTTP, with a telephone made of a few lines. */
public class SecondFactorIT {
    private static final String PAGE = "/desk/second-factor";
    private static final Pattern SECRET = Pattern.compile("<code id=\"secret\">([A-Z2-7 ]+)</code>");
    private static final Pattern CODE = Pattern.compile("<code>([A-Z2-7]{4}(?:-[A-Z2-7]{4}){3})</code>");

    private final Colleague colleague = Colleague.joined("PNV", "HANDLER").login();
    private byte[] secret;
    private long step = Totp.step(System.currentTimeMillis() / 1_000);

    /** Codes of steps that were not used yet: the present one, then the next, which is taken as well. */
    private String code() {
        return Totp.code(secret, step++);
    }

    private List<String> enrol() {
        assertThat(colleague
                        .post(PAGE, "do", "begin", "password", Colleague.PASSWORD)
                        .status())
                .isEqualTo(200);
        secret = secretOn(colleague.get(PAGE));
        Reply on = colleague.post(PAGE, "do", "confirm", "otp", code());
        assertThat(on.status()).as(on.body()).isEqualTo(200);
        return codesOn(on);
    }

    @Test
    void onceItIsOnThePasswordAloneOpensNothingAndTheAnswerDoesNotSayWhy() {
        assertThat(enrol()).hasSize(10).doesNotHaveDuplicates();

        String wrong = colleague.elsewhere().tryLogin("a wrong password", "").body();
        assertThat(colleague.elsewhere().tryLogin(Colleague.PASSWORD, "").body())
                .isEqualTo(wrong);
        assertThat(colleague.elsewhere().tryLogin(Colleague.PASSWORD, "000000").body())
                .isEqualTo(wrong);
        assertThat(colleague.elsewhere().tryLogin(Colleague.PASSWORD, code()).status())
                .isEqualTo(302);
        assertThat(colleague.noted("STAFF_FACTOR_ON")).isEqualTo(1);
    }

    @Test
    void aCodeIsTakenOnceAndAnOldOneNever() {
        enrol();
        String once = code();
        assertThat(colleague.elsewhere().tryLogin(Colleague.PASSWORD, once).status())
                .isEqualTo(302);
        assertThat(colleague.elsewhere().tryLogin(Colleague.PASSWORD, once).status())
                .isEqualTo(200);
        String old = Totp.code(secret, Totp.step(System.currentTimeMillis() / 1_000) - 3);
        assertThat(colleague.elsewhere().tryLogin(Colleague.PASSWORD, old).status())
                .isEqualTo(200);
    }

    @Test
    void aRecoveryCodeWorksOnceHoweverItIsTyped() {
        String code = enrol().get(3).toLowerCase().replace("-", " ");
        assertThat(colleague.elsewhere().tryLogin(Colleague.PASSWORD, code).status())
                .isEqualTo(302);
        assertThat(colleague.elsewhere().tryLogin(Colleague.PASSWORD, code).status())
                .isEqualTo(200);
        assertThat(colleague.noted("STAFF_RECOVERY_USED")).isEqualTo(1);
        assertThat(colleague.get(PAGE).body()).contains("Còn 9 mã dự phòng");
    }

    @Test
    void programsNeedTheCodeToo() {
        enrol();
        Reply wrong = colleague.askToken("a wrong password", null);
        Reply without = colleague.askToken(Colleague.PASSWORD, null);
        assertThat(without.status()).isEqualTo(401);
        assertThat(without.body()).isEqualTo(wrong.body());
        assertThat(colleague.askToken(Colleague.PASSWORD, code()).status()).isEqualTo(201);
    }

    @Test
    void whenItIsSwitchedOnOtherSessionsAndTokensEndAndThisOneStays() {
        Colleague elsewhere = colleague.elsewhere().login();
        String token = colleague.token();

        enrol();

        assertThat(elsewhere.get("/desk/account").status()).isEqualTo(302);
        assertThat(RunningService.get()
                        .http()
                        .get("/api/v1/cases", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(401);
        assertThat(colleague.get("/desk/account").status()).isEqualTo(200);
    }

    @Test
    void enrollingNeedsThePasswordAndTheFirstCode() {
        assertThat(colleague
                        .post(PAGE, "do", "begin", "password", "a wrong password")
                        .status())
                .isEqualTo(422);
        assertThat(colleague.get(PAGE).body()).doesNotContain("id=\"secret\"");
        colleague.post(PAGE, "do", "begin", "password", Colleague.PASSWORD);
        secret = secretOn(colleague.get(PAGE));
        assertThat(colleague.post(PAGE, "do", "confirm", "otp", "000000").status())
                .isEqualTo(422);
        assertThat(colleague.elsewhere().tryLogin(Colleague.PASSWORD, "").status())
                .isEqualTo(302);
    }

    @Test
    void theAccountIsNotFreedFromItByThePasswordAlone() {
        enrol();
        assertThat(colleague
                        .post(PAGE, "do", "drop", "password", Colleague.PASSWORD, "otp", "")
                        .status())
                .isEqualTo(422);
        assertThat(colleague
                        .post(PAGE, "do", "begin", "password", Colleague.PASSWORD)
                        .status())
                .isEqualTo(422);
        assertThat(colleague.elsewhere().tryLogin(Colleague.PASSWORD, "").status())
                .isEqualTo(200);
        assertThat(colleague
                        .post(PAGE, "do", "drop", "password", Colleague.PASSWORD, "otp", code())
                        .status())
                .isEqualTo(302);
        assertThat(colleague.elsewhere().tryLogin(Colleague.PASSWORD, "").status())
                .isEqualTo(302);
    }

    @Test
    void theAdministratorResetsItAndTheHistoryTells() {
        enrol();
        assertThat(colleague.administered("factor").status()).isEqualTo(302);
        assertThat(colleague.get("/desk/account").status()).isEqualTo(302);
        assertThat(colleague.elsewhere().tryLogin(Colleague.PASSWORD, "").status())
                .isEqualTo(302);
        assertThat(colleague.noted("STAFF_FACTOR_RESET")).isEqualTo(1);
    }

    @Test
    void theSecretIsNotInTheTableNorAreTheRecoveryCodes() {
        List<String> codes = enrol();
        try (ToolDatabase database = RunningService.get().database()) {
            byte[] sealed = database.one(
                            "select secret_sealed from staff_factor where staff_id = ?",
                            r -> r.bytes("secret_sealed"),
                            colleague.id())
                    .orElseThrow();
            assertThat(contains(sealed, secret)).isFalse();
            assertThat(database.list(
                            "select hex(code_hash) as h from staff_recovery where staff_id = ?",
                            r -> r.text("h"),
                            colleague.id()))
                    .hasSize(10)
                    .noneMatch(codes::contains);
        }
    }

    private static boolean contains(byte[] all, byte[] part) {
        for (int at = 0; at + part.length <= all.length; at++) {
            if (java.util.Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    /** What the page says to type, as the telephone reads it. */
    public static byte[] secretOn(Reply page) {
        Matcher found = SECRET.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int rest = 0;
        for (char letter : found.group(1).replace(" ", "").toCharArray()) {
            rest = rest << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.write(rest >> held);
                rest &= (1 << held) - 1;
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> codesOn(Reply page) {
        return CODE.matcher(page.body())
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }
}
