package aidas.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.TwoStores;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@InContainer
class OwnClockIT extends TwoStores {

    @Inject OwnClock own;

    @Test
    void R6_3_who_works_in_a_store_reads_by_its_clock_and_others_by_utc() {
        employee(ANNA);
        assertThat(own.zone()).isEqualTo(ZoneId.of("Europe/Sofia"));
        employee(DAN);
        assertThat(own.zone().normalized()).isEqualTo(ZoneOffset.UTC);
        harriet();
        assertThat(own.zone().normalized()).isEqualTo(ZoneOffset.UTC);
    }
}
