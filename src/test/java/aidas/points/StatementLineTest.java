package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatementLineTest {

    private static StatementLine line(String event, String because, boolean countered) {
        return new StatementLine(
                1,
                Instant.EPOCH,
                LocalDate.EPOCH,
                "earned",
                5,
                null,
                event,
                because,
                null,
                null,
                countered,
                null);
    }

    @Test
    void R5_1_a_line_leads_to_what_it_came_from_while_that_stands() {
        assertThat(line("kudos-17", null, false).kudos()).isEqualTo(17);
        assertThat(line("kudos-17", null, true).kudos()).isNull();
        assertThat(line("kudos-17", "withdrawn", false).kudos()).isNull();
        assertThat(line("kudos-17", "same", false).kudos()).isEqualTo(17);
        assertThat(line("award-5", null, false).award()).isEqualTo(5);
        assertThat(line(null, null, false).kudos()).isNull();
    }
}
