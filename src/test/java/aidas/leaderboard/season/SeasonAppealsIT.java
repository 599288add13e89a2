package aidas.leaderboard.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Appeals against the database. */
@InContainer
class SeasonAppealsIT extends SixStores {

    @Test
    void R4_1_a_lead_appeals_for_the_own_store() {
        closed();
        lead("zoe", "SEA-01");
        appeals.appeal(SEASON, "SEA-01", "a receipt of another store");
        assertThat(reading.season(SEASON, Locale.ENGLISH).appeals())
                .singleElement()
                .satisfies(appeal -> assertThat(appeal.by()).isEqualTo("zoe"));
        lead("yan", "SEA-02");
        assertThat(reading.season(SEASON, Locale.ENGLISH).appeals()).isEmpty();
    }

    @Test
    void R4_1_a_lead_does_not_appeal_for_a_neighbour() {
        closed();
        lead("zoe", "SEA-01");
        assertThatThrownBy(() -> appeals.appeal(SEASON, "SEA-02", "not mine"))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R4_1_one_appeal_is_open_for_a_store_at_a_time() {
        closed();
        appeals.appeal(SEASON, "SEA-01", "a receipt of another store");
        assertThatThrownBy(() -> appeals.appeal(SEASON, "SEA-01", "again"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void R4_1_nobody_appeals_when_the_time_is_over() {
        closed();
        appealsAreOver();
        assertThatThrownBy(() -> appeals.appeal(SEASON, "SEA-01", "late"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("time for appeals");
    }

    @Test
    void R4_2_somebody_else_decides_in_words() {
        closed();
        long id = appeals.appeal(SEASON, "SEA-01", "a receipt of another store");
        lead("zoe", "SEA-01");
        assertThatThrownBy(() -> appeals.decide(SEASON, id, true, "yes"))
                .isInstanceOf(Forbidden.class);
        caller.is("olga").with(Role.OWNER).inCompany();
        appeals.decide(SEASON, id, false, "the receipt is yours");
        assertThat(reading.season(SEASON, Locale.ENGLISH).trail()).hasSize(1);
        assertThat(reading.season(SEASON, Locale.ENGLISH).appeals().getFirst().decision().by())
                .isEqualTo("olga");
    }

    @Test
    void R4_2_who_appealed_does_not_decide() {
        closed();
        long id = appeals.appeal(SEASON, "SEA-01", "a receipt of another store");
        assertThatThrownBy(() -> appeals.decide(SEASON, id, true, "yes"))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R4_2_a_decision_without_words_is_none() {
        closed();
        long id = appeals.appeal(SEASON, "SEA-01", "a receipt of another store");
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThatThrownBy(() -> appeals.decide(SEASON, id, true, " ")).isInstanceOf(Refused.class);
    }

    @Test
    void R4_3_an_upheld_appeal_takes_the_sums_of_that_day() {
        closed();
        var before = reading.season(SEASON, Locale.ENGLISH).hash();
        long id = appeals.appeal(SEASON, "SEA-01", "fifty answers belong elsewhere");
        answers(1, "2025-04-01", 0, 0, -50);
        caller.is("olga").with(Role.OWNER).inCompany();
        appeals.decide(SEASON, id, true, "they do");
        var season = reading.season(SEASON, Locale.ENGLISH);
        assertThat(season.trail()).hasSize(2);
        assertThat(season.trail().getFirst().hash()).isEqualTo(before);
        assertThat(season.hash()).isNotEqualTo(before);
        assertThat(reading.verification(SEASON).holds()).isTrue();
    }
}
