package aidas.pulse;

import static aidas.pulse.Plans.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailRoundsTest {

    @Test
    void R8_1_mail_goes_out_on_the_first_the_fourth_and_the_sixth_day() {
        var closes = MONDAY.plusDays(10);
        assertThat(MailRounds.due(MONDAY, closes, MONDAY.minusDays(1))).isEmpty();
        assertThat(MailRounds.due(MONDAY, closes, MONDAY)).hasValue(0);
        assertThat(MailRounds.due(MONDAY, closes, MONDAY.plusDays(2))).hasValue(0);
        assertThat(MailRounds.due(MONDAY, closes, MONDAY.plusDays(3))).hasValue(1);
        assertThat(MailRounds.due(MONDAY, closes, MONDAY.plusDays(9))).hasValue(2);
        assertThat(MailRounds.due(MONDAY, closes, closes)).isEmpty();
    }

    @Test
    void R8_1_nobody_is_reminded_on_the_last_day() {
        assertThat(MailRounds.due(MONDAY, MONDAY.plusDays(4), MONDAY.plusDays(3))).hasValue(0);
        assertThat(MailRounds.due(MONDAY, MONDAY.plusDays(5), MONDAY.plusDays(3))).hasValue(1);
    }
}
