package aidas.leaderboard.season;

import static aidas.leaderboard.season.SeasonFixture.SPRING;
import static aidas.leaderboard.season.SeasonFixture.SUMMER;
import static aidas.leaderboard.season.SeasonFixture.announcement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.persistence.PersistenceException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Seasons against the database. */
@InContainer
class SeasonIT extends SixStores {

    @Test
    void R2_2_closing_takes_the_result_of_every_store() {
        closed();
        var season = reading.season(SEASON, Locale.ENGLISH);
        assertThat(season.state()).isInstanceOf(SeasonState.Closed.class);
        assertThat(season.result().units()).isEqualTo(6);
        assertThat(season.result().locked()).isFalse();
        assertThat(season.hash()).matches("[0-9a-f]{64}");
        assertThat(season.facts().announcedLate()).isTrue();
    }

    @Test
    void R6_1_nobody_reads_who_stands_lowest() {
        closed();
        var listed = result(SEASON).tiers().stream().flatMap(t -> t.units().stream()).toList();
        assertThat(listed).extracting(UnitPlace::code).contains("SEA-06").doesNotContain("SEA-01");
        assertThat(result(SEASON).unlisted()).isPositive();
        assertThat(result(SEASON).own()).isEmpty();
    }

    @Test
    void R6_2_a_lead_finds_the_own_store_wherever_it_stands() {
        closed();
        lead("zoe", "SEA-01");
        assertThat(result(SEASON).own())
                .singleElement()
                .satisfies(
                        own -> {
                            assertThat(own.code()).isEqualTo("SEA-01");
                            assertThat(own.tier()).isNull();
                            assertThat(own.figure().n()).isEqualTo(140);
                        });
    }

    @Test
    void R6_3_who_compares_nothing_reads_no_season() {
        closed();
        for (Role role : new Role[] {Role.EMPLOYEE, Role.ADMIN, Role.DPO, Role.INGEST}) {
            caller.is("other").with(role).inCompany();
            assertThatThrownBy(() -> result(SEASON)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> reading.all()).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void R1_1_only_hr_announces_and_closes() {
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThatThrownBy(() -> desk.announce(announcement("sea-x", SPRING)))
                .isInstanceOf(Forbidden.class);
        lead("zoe", "SEA-01");
        assertThatThrownBy(() -> desk.close(SEASON)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_4_the_next_season_of_a_series_comes_after() {
        desk.announce(announcement(SEASON.value(), SUMMER));
        assertThatThrownBy(() -> desk.announce(announcement(NEXT.value(), SPRING)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("from");
    }

    @Test
    void R2_3_it_closes_when_the_one_before_is_frozen() {
        closed();
        desk.announce(announcement(NEXT.value(), SUMMER));
        assertThatThrownBy(() -> desk.close(NEXT))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("frozen");
    }

    @Test
    void R2_4_it_is_not_frozen_within_the_time_for_appeals() {
        closed();
        assertThatThrownBy(() -> desk.freeze(SEASON)).isInstanceOf(Refused.class);
    }

    @Test
    void R2_4_it_is_not_frozen_while_an_appeal_is_open() {
        closed();
        appeals.appeal(SEASON, "SEA-02", "a receipt of another store");
        appealsAreOver();
        assertThatThrownBy(() -> desk.freeze(SEASON))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("open appeals");
    }

    @Test
    void R2_5_the_database_refuses_to_change_a_frozen_season() {
        frozen();
        assertThatThrownBy(
                        () -> sql("update season set closed_by = 'me' where code = 'sea-spring'"))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("is over and does not change");
    }

    @Test
    void R2_5_the_database_refuses_to_change_a_result() {
        closed();
        assertThatThrownBy(() -> sql("update season_snapshot set hash = 'x'"))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("added, never changed");
    }

    @Test
    void R1_2_the_database_refuses_to_change_announced_rules() {
        desk.announce(announcement(SEASON.value(), SPRING));
        assertThatThrownBy(() -> sql("update season set mix = 'adjusted' where series = 'sea'"))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("published and do not change");
    }

    @Test
    void R3_1_a_changed_byte_is_found() {
        frozen();
        assertThat(reading.verification(SEASON).holds()).isTrue();
        sql("alter table season_snapshot disable trigger season_snapshot_stays");
        sql(
                "update season_snapshot set document = replace(document, '\"Store 6\"', '\"Store 7\"')");
        var changed = reading.verification(SEASON);
        assertThat(changed.holds()).isFalse();
        assertThat(changed.computed()).isNotEqualTo(changed.published());
    }

    @Test
    void R3_2_a_forged_result_with_a_hash_of_its_own_is_found() {
        closed();
        sql("alter table season_snapshot disable trigger season_snapshot_stays");
        sql(
                """
                update season_snapshot
                   set document = replace(document, '"side":"with"', '"side":"above"')
                """);
        sql(
                """
                update season_snapshot
                   set hash = encode(sha256(convert_to(document, 'UTF8')), 'hex')
                """);
        var forged = reading.verification(SEASON);
        assertThat(forged.computed()).isEqualTo(forged.published());
        assertThat(forged.result()).isFalse();
        assertThat(forged.logged()).isFalse();
        assertThat(forged.holds()).isFalse();
    }
}
