package aidas.leaderboard;

import static aidas.leaderboard.Stores.MARCH;
import static aidas.leaderboard.Stores.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.RegionCode;
import aidas.organisation.Format;
import aidas.organisation.Membership;
import aidas.survey.Scale;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, SMALL",
        "24, 1, SMALL",
        "25, 1, MEDIUM",
        "99, 1, MEDIUM",
        "100, 1, LARGE",
        "299, 3, MEDIUM",
        "300, 3, LARGE",
        "74, 3, SMALL"
    })
    void R2_2_bands_are_of_answers_a_month(double answers, int months, VolumeBand band) {
        assertThat(VolumeBand.of(answers, months)).isEqualTo(band);
        assertThat(VolumeBand.ofCode(band.code())).contains(band);
    }

    @Test
    void R2_2_a_board_holds_peers_only() {
        var city = store("city", 40, 0, 0);
        assertThat(request(new Format("city"), null).concerns(city)).isTrue();
        assertThat(request(new Format("mall"), null).concerns(city)).isFalse();
        assertThat(request(null, VolumeBand.MEDIUM).concerns(city)).isTrue();
        assertThat(request(null, VolumeBand.LARGE).concerns(city)).isFalse();
    }

    private static BoardRequest request(Format format, VolumeBand band) {
        return new BoardRequest(
                UnitKind.STORE,
                Scale.NPS_0_10,
                MARCH,
                new RegionCode("BG"),
                format,
                band,
                Membership.THEN,
                Mix.RAW);
    }

    @Test
    void R1_5_the_current_month_is_not_in() {
        var quarter = Months.last(3, LocalDate.of(2026, 3, 31));
        assertThat(quarter.from()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(quarter.until()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(quarter.count()).isEqualTo(3);
        assertThat(quarter.before().until()).isEqualTo(quarter.from());
        assertThat(quarter.period().last()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void R1_5_no_month_or_too_many_are_refused() {
        var march = YearMonth.of(2026, 3);
        assertThatThrownBy(() -> new Months(march, march)).hasMessageContaining("1 to 36");
        assertThatThrownBy(() -> new Months(march, march.plusMonths(37)))
                .hasMessageContaining("1 to 36");
    }

    @Test
    void R3_3_there_are_boards_of_stores_teams_and_regions_only() {
        assertThat(UnitKind.values())
                .extracting(UnitKind::code)
                .containsExactly("stores", "teams", "regions");
        assertThat(UnitKind.ofCode("people")).isEmpty();
        assertThat(UnitKind.ofCode("employees")).isEmpty();
    }
}
