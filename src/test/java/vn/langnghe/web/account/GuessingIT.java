package vn.langnghe.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

/** S24: guessing is slowed and told of, and the person whose account it is comes in. */
class GuessingIT {
    private static final int FREE = 5;

    private final Http stranger = RunningService.get().http();

    private Reply guess(String username, String password) {
        return stranger.postForm("/login", Map.of("username", username, "password", password));
    }

    @Test
    void strangersWaitWhetherOrNotTheAccountExistsAndTheAnswersAreTheSame() {
        Colleague colleague = Colleague.joined("PNV", "HANDLER");
        String nobody = "z" + UUID.randomUUID().toString().substring(0, 12);
        for (int i = 0; i < FREE; i++) {
            Reply known = guess(colleague.username(), "wrong password");
            Reply unknown = guess(nobody, "wrong password");
            assertThat(known.status()).isEqualTo(200);
            assertThat(unknown.status()).isEqualTo(200);
            assertThat(unknown.body().replace(nobody, "?"))
                    .isEqualTo(known.body().replace(colleague.username(), "?"));
        }
        for (String name : List.of(colleague.username(), nobody)) {
            assertThat(told(name)).contains("thử lại sau");
        }
        assertThat(colleague.noted("LOGIN_GUESSED")).isEqualTo(1);
        assertThat(ofNobody()).isPositive();
    }

    @Test
    void theRealPersonComesInFromTheUsualDeviceWhileSomebodyGuesses() {
        Colleague colleague = Colleague.joined("PNV", "HANDLER").login();
        for (int i = 0; i < FREE; i++) {
            guess(colleague.username(), "wrong password");
        }
        assertThat(told(colleague.username())).contains("thử lại sau");

        assertThat(colleague.tryLogin(Colleague.PASSWORD, "").status()).isEqualTo(302);
    }

    @Test
    void aMarkOfAnotherAccountOrAForgedOneIsAStrangers() throws InterruptedException {
        Colleague colleague = Colleague.joined("PNV", "HANDLER");
        Colleague guesser = Colleague.joined("PNV", "HANDLER");
        Http theirs = RunningService.get().http().withCookies();
        Reply in = theirs.postForm("/login", Map.of("username", guesser.username(), "password", Colleague.PASSWORD));
        String mark = in.raw().headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("langnghe-device="))
                .findFirst()
                .orElseThrow();
        assertThat(mark).containsIgnoringCase("HttpOnly").contains("SameSite=Strict", "Path=/login");
        waitsLong(colleague.username());
        assertThat(theirs.postForm("/login", Map.of("username", colleague.username(), "password", Colleague.PASSWORD))
                        .body())
                .contains("thử lại sau");
    }

    @Test
    void theOwnerWaitsNoLongerThanTheDelay() throws InterruptedException {
        Colleague colleague = Colleague.joined("PNV", "HANDLER");
        for (int i = 0; i < FREE; i++) {
            guess(colleague.username(), "wrong password");
        }
        Reply reply = guess(colleague.username(), Colleague.PASSWORD);
        while (reply.status() != 302) {
            assertThat(reply.body()).contains("thử lại sau 1 giây");
            Thread.sleep(200);
            reply = guess(colleague.username(), Colleague.PASSWORD);
        }
    }

    @Test
    void aPasswordOfAHundredKilobytesIsNotHashed() {
        Colleague colleague = Colleague.joined("PNV", "HANDLER");
        for (int i = 0; i < 3 * FREE; i++) {
            assertThat(guess(colleague.username(), "x".repeat(100_000)).status())
                    .isEqualTo(200);
        }
        assertThat(guess(colleague.username(), Colleague.PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void manyMissesAreAWarningForOperators() {
        // accounts of the demo have a cheap hash; fewer than an account's own limit, so that nobody waits
        for (String name :
                List.of("operator", "leader", "auditor", "reform", "deputy", "leadership", "custodian", "inspector")) {
            for (int i = 0; i < FREE - 1; i++) {
                guess(name, "wrong password");
            }
        }
        assertThat(stranger.get("/health/ready")
                        .json()
                        .getJsonObject("warnings")
                        .getString("logins"))
                .contains("wrong logins");
    }

    /** Hashing takes so long here that a second may pass meanwhile: then the next miss makes it two. */
    private String told(String name) {
        Reply reply = guess(name, "wrong password");
        while (!reply.body().contains("thử lại sau")) {
            reply = guess(name, "wrong password");
        }
        return reply.body();
    }

    /** Guesses until the next one waits for seconds, which no slow machine sleeps through. */
    private void waitsLong(String name) throws InterruptedException {
        while (!told(name).matches("(?s).*thử lại sau ([4-9]|\\d\\d) giây.*")) {
            Thread.sleep(100);
        }
    }

    private static long ofNobody() {
        try (ToolDatabase database = RunningService.get().database()) {
            return database.one(
                            "select count(*) as n from ledger_entry where action = 'LOGIN_GUESSED'"
                                    + " and details like 'staff=0;%'",
                            r -> r.big("n"))
                    .orElseThrow();
        }
    }
}
