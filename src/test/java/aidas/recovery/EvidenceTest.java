package aidas.recovery;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Language;
import aidas.access.StoreCode;
import aidas.shared.Refused;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void R2_1_words_of_a_day_that_no_database_knows_are_refused() {
        assertThatThrownBy(() -> new Evidence.Regret("I am sorry for it.", Way.CALL, Instant.MIN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("saidAt");
    }

    @Test
    void R1_5_a_complaint_that_cannot_be_kept_is_refused() {
        assertThatThrownBy(
                        () ->
                                new Complaint(
                                        new StoreCode("BG-SOF-01"),
                                        "waiting",
                                        "She waited\0an hour.",
                                        Language.EN,
                                        Candidate.Reach.UNKNOWN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("words");
    }
}
