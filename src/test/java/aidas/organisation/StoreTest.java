package aidas.organisation;

import static aidas.organisation.OrganisationFixture.SERDIKA;
import static aidas.organisation.OrganisationFixture.VITOSHA;
import static aidas.organisation.OrganisationFixture.storeFacts;
import static aidas.organisation.OrganisationFixture.vitosha;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StoreTest {

    @Test
    void R1_1_a_store_is_described_anew() {
        var store = vitosha();
        store.describe(storeFacts("BG-SOF-01", "Витоша 50"), false);
        assertThat(store.facts().name()).isEqualTo("Витоша 50");
        assertThat(store.isActive()).isFalse();
    }

    @Test
    void R1_1_a_store_keeps_its_code() {
        var store = vitosha();
        assertThatThrownBy(() -> store.describe(SERDIKA, true))
                .hasMessage("store BG-SOF-01 keeps code and region, got BG-SOF-02 in BG-W");
    }

    @Test
    void R1_1_a_format_is_a_word_of_the_company() {
        assertThat(new Format("retail-park").code()).isEqualTo("retail-park");
        assertThatThrownBy(() -> new Format("Retail Park"))
                .hasMessageContaining("got 'Retail Park'");
    }

    @Test
    void R1_2_two_stores_may_each_have_a_team_of_that_code() {
        assertThat(new TeamKey(VITOSHA.code(), "desk"))
                .isNotEqualTo(new TeamKey(SERDIKA.code(), "desk"));
    }
}
