package vn.langnghe.web.reveal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.web.reveal.RevealStage.DECISION;

import org.junit.jupiter.api.Test;
import vn.langnghe.seal.otp.Totp;
import vn.langnghe.web.AtTheDesk;
import vn.langnghe.web.account.Colleague;
import vn.langnghe.web.account.SecondFactorIT;

/** A custodian with a second factor shows it again for each decision: a screen left open decides nothing. */
class RevealProofIT {
    private static final String PAGE = "/desk/second-factor";
    private static final String WRONG = "not the password";

    private final Colleague custodian = Colleague.joined("UBT", "CUSTODIAN").login();
    private long step = Totp.step(System.currentTimeMillis() / 1_000);
    private byte[] secret;

    /** Codes of steps that were not used yet: the present one, then the next, which is taken as well. */
    private String code() {
        return Totp.code(secret, step++);
    }

    private int decides(String id, String password, String otp) {
        return custodian
                .post("/desk/reveals", "reveal", id, "answer", "yes", "why", DECISION, "password", password, "otp", otp)
                .status();
    }

    @Test
    void passwordAndFreshCodeOrNothing() {
        custodian.post(PAGE, "do", "begin", "password", Colleague.PASSWORD);
        secret = SecondFactorIT.secretOn(custodian.get(PAGE));
        String used = code();
        assertThat(custodian.post(PAGE, "do", "confirm", "otp", used).status()).isEqualTo(200);
        AtTheDesk handler = RevealStage.hire("prover", "HANDLER@PNV");
        String id = RevealStage.asked(handler, "prover", RevealStage.sealedAt("PNV"));

        assertThat(custodian.get("/desk/reveals").body()).contains("name=\"otp\"");
        assertThat(decides(id, "", "")).isEqualTo(422);
        assertThat(decides(id, Colleague.PASSWORD, "")).isEqualTo(422);
        assertThat(decides(id, Colleague.PASSWORD, used)).isEqualTo(422);
        assertThat(decides(id, Colleague.PASSWORD, Totp.code(secret, step - 10)))
                .isEqualTo(422);
        String fresh = code();
        assertThat(decides(id, WRONG, fresh)).isEqualTo(422);
        assertThat(state(id)).isEqualTo("ASKED");
        assertThat(decides(id, Colleague.PASSWORD, fresh)).isEqualTo(302);
        assertThat(state(id)).isEqualTo("APPROVED");
    }

    private static String state(String id) {
        return RevealStage.text("select state as it from reveal where id = ?", id);
    }
}
