package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.organisation.EmployeeId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PassedOnTest {

    private static String message(String words) {
        return new PassedOn(
                        new EmployeeId(1),
                        new EmployeeId(2),
                        LocalDate.EPOCH,
                        1,
                        words,
                        Language.EN,
                        null,
                        "key")
                .message();
    }

    @Test
    void R9_3_what_fits_stays_as_it_is() {
        assertThat(message("a".repeat(500))).hasSize(500);
    }

    @Test
    void R9_3_what_is_too_long_ends_at_a_word() {
        var said = message("well done ".repeat(60));
        assertThat(said).endsWith("well …").hasSizeLessThanOrEqualTo(500);
        assertThat(message("a".repeat(600))).hasSize(500).endsWith("a …");
        assertThat(message("Well " + "a".repeat(600))).hasSize(500);
        assertThat(message("😀".repeat(300))).endsWith("😀 …");
    }
}
