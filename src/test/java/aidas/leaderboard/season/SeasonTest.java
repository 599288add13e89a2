package aidas.leaderboard.season;

import static aidas.leaderboard.season.SeasonFixture.APRIL;
import static aidas.leaderboard.season.SeasonFixture.AUGUST;
import static aidas.leaderboard.season.SeasonFixture.FEBRUARY;
import static aidas.leaderboard.season.SeasonFixture.JULY;
import static aidas.leaderboard.season.SeasonFixture.SPRING;
import static aidas.leaderboard.season.SeasonFixture.announced;
import static aidas.leaderboard.season.SeasonFixture.announcement;
import static aidas.leaderboard.season.SeasonFixture.closed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.leaderboard.Mix;
import aidas.leaderboard.UnitKind;
import aidas.organisation.Membership;
import aidas.shared.Refused;
import aidas.survey.Scale;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SeasonTest {

    @Test
    void R2_1_a_season_goes_from_announced_to_frozen() {
        var season = announced();
        assertThat(season.state(FEBRUARY))
                .isEqualTo(new SeasonState.Announced(LocalDate.of(2025, 3, 1)));
        assertThat(season.state(APRIL))
                .isEqualTo(new SeasonState.Running(LocalDate.of(2025, 6, 1), false));
        assertThat(season.state(JULY))
                .isEqualTo(new SeasonState.Running(LocalDate.of(2025, 6, 1), true));
        season.close("harriet", JULY);
        var end = JULY.plus(Duration.ofDays(14));
        assertThat(season.state(JULY)).isEqualTo(new SeasonState.Closed(JULY, end, false));
        assertThat(season.state(end)).isEqualTo(new SeasonState.Closed(JULY, end, true));
        season.freeze(0, "harriet", AUGUST);
        assertThat(season.state(AUGUST)).isEqualTo(new SeasonState.Frozen(AUGUST, "harriet"));
        assertThatThrownBy(() -> season.close("harriet", AUGUST)).hasMessageContaining("Frozen");
    }

    @Test
    void R1_2_it_is_called_off_before_its_first_month_only() {
        var season = announced();
        assertThatThrownBy(() -> season.withdraw("late", "harriet", APRIL))
                .hasMessageContaining("only before its first month");
        season.withdraw("the survey changes", "harriet", FEBRUARY);
        assertThat(season.state(APRIL))
                .isEqualTo(new SeasonState.Withdrawn(FEBRUARY, "harriet", "the survey changes"));
        assertThatThrownBy(() -> season.close("harriet", JULY))
                .hasMessageContaining("only after its last month");
    }

    @Test
    void R2_3_it_is_not_closed_before_its_months_are_over() {
        assertThatThrownBy(() -> announced().close("harriet", APRIL))
                .hasMessageContaining("only after its last month");
    }

    @Test
    void R2_4_it_is_not_frozen_within_the_time_for_appeals_or_with_one_open() {
        assertThatThrownBy(() -> closed().freeze(0, "harriet", JULY.plusSeconds(60)))
                .hasMessageContaining("only after the time for appeals");
        assertThatThrownBy(() -> closed().freeze(2, "harriet", AUGUST))
                .hasMessageContaining("2 appeals are open");
    }

    @Test
    void R1_3_announced_after_its_first_day_it_says_so() {
        assertThat(announced().facts().announcedLate()).isFalse();
        var late =
                new Season(announcement("late", SPRING), new Wording("", "", ""), APRIL, "harriet");
        assertThat(late.facts().announcedLate()).isTrue();
    }

    @Test
    void R1_1_what_is_wrong_is_named() {
        var rules =
                new SeasonRules(
                        UnitKind.TEAM,
                        Scale.NPS_0_10,
                        Membership.THEN,
                        Mix.ADJUSTED,
                        null,
                        null,
                        SPRING,
                        0);
        var wrong = new Announcement("No Code", "Ser ies", new Wording("", "x", null), rules);
        assertThatThrownBy(wrong::check)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(Refused.Violation::field)
                                        .containsExactly(
                                                "code",
                                                "series",
                                                "name.en",
                                                "name.lt",
                                                "appealDays",
                                                "mix"));
        announcement("spring", SPRING).check();
    }

    @Test
    void R1_2_the_rules_are_published_in_words_of_each_language() {
        var words = Published.words(SeasonFixture.rules(SPRING));
        assertThat(words.in(Locale.ENGLISH))
                .contains("stores of region SEA-R", "30 answers", "14 days", "board-1");
        assertThat(words.in(Locale.of("bg"))).contains("магазини от регион SEA-R", "14 дни");
        assertThat(words.in(Locale.of("lt"))).contains("parduotuvės", "14 dienų");
    }

    @Test
    void R1_4_a_series_has_the_same_rules() {
        var spring = SeasonFixture.rules(SPRING);
        assertThat(spring.alike(SeasonFixture.rules(SeasonFixture.SUMMER))).isTrue();
        var teams =
                new SeasonRules(
                        UnitKind.TEAM,
                        spring.scale(),
                        spring.membership(),
                        spring.mix(),
                        spring.region(),
                        spring.format(),
                        SeasonFixture.SUMMER,
                        14);
        assertThat(spring.alike(teams)).isFalse();
    }

    @Test
    void R4_2_who_appealed_does_not_decide() {
        var appeal = new Appeal(new SavedSeason(), "SEA-01", "not ours", "mira", JULY);
        assertThatThrownBy(() -> appeal.decide(true, "yes", "mira", JULY))
                .hasMessageContaining("another person");
        appeal.decide(false, "the receipt says so", "harriet", JULY);
        assertThat(appeal.isOpen()).isFalse();
        assertThatThrownBy(() -> appeal.decide(true, "after all", "olga", JULY))
                .hasMessageContaining("open appeal");
    }

    /** With an id, as from the database. */
    private static final class SavedSeason extends Season {

        @Override
        long id() {
            return 1;
        }
    }
}
