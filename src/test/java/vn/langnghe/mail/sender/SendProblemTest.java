package vn.langnghe.mail.sender;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.junit.jupiter.api.Test;

class SendProblemTest {
    @Test
    void aRefusedRecipientIsGivenUpAndNotNamed() {
        MessagingException refused = new SendFailedException(
                "Invalid Addresses", new MessagingException("550 5.1.1 <be.nam@example.org> unknown"));
        assertThat(SendProblem.of(refused)).isEqualTo(new SendProblem("smtp-550", true));
    }

    @Test
    void aBusyServerIsTriedAgain() {
        assertThat(SendProblem.of(new MessagingException("451 4.3.0 later")).forever())
                .isFalse();
    }

    @Test
    void aWrongPasswordOfOursIsNotTheRecipientsFault() {
        assertThat(SendProblem.of(new MessagingException("535 5.7.8 no")).forever())
                .isFalse();
    }

    @Test
    void aServerThatDoesNotAnswerIsTriedAgain() {
        assertThat(SendProblem.of(new MessagingException("Couldn't connect to host")))
                .isEqualTo(new SendProblem("MessagingException", false));
    }
}
