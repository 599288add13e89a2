package aidas.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LettersTest {

    /** Where these tests run no mail server is told of. */
    @Test
    void R1_2_without_a_mail_server_nothing_is_queued() {
        var letters = new Letters();
        letters.office = new PostOffice();
        assertThat(
                        letters.post(
                                new NewLetter(
                                        "key",
                                        "ona@customers.example",
                                        "lt",
                                        "Ačiū",
                                        "Ačiū",
                                        "",
                                        Instant.EPOCH)))
                .isFalse();
    }
}
