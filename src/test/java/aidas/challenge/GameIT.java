package aidas.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.NotFound;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Joining, leaving, and what may be shown of a running game. */
@InContainer
class GameIT extends StoreWithGames {

    @Inject AuditLog audit;

    private Challenge running() {
        return published(draft(Kind.COMMON_GOAL, Measure.THANKS, 20, daysAgo(5), 14));
    }

    private void count(Challenge game) {
        em.flush();
        counting.count(game, now());
    }

    @Test
    void R2_1_one_joins_by_ones_own_word_and_again_nothing_changes() {
        running();
        assertThat(seen(ANNA).mayJoin()).isTrue();
        games.join(CODE);
        games.join(CODE);
        assertThat(seen(ANNA).joined()).isTrue();
        assertThat(audit.newest("employee:" + ANNA, 0, 5))
                .filteredOn(entry -> entry.action().equals("challenge.joined"))
                .hasSize(1);
        games.leave(CODE);
        assertThat(seen(ANNA).joined()).isFalse();
    }

    @Test
    void R6_2_joining_and_leaving_stand_in_the_log_as_the_persons_own() {
        running();
        seen(BORIS);
        games.join(CODE);
        games.leave(CODE);
        assertThat(audit.newest("employee:" + BORIS, 0, 2))
                .extracting(each -> each.action())
                .containsExactly("challenge.left", "challenge.joined");
    }

    @Test
    void R2_2_who_did_not_join_is_not_counted_and_who_joins_late_counts_with_all_days() {
        var game = running();
        thanked(OLGA, ANNA, daysAgo(2));
        thanked(NORA, ANNA, daysAgo(4));
        joined(game, FIVE);
        count(game);
        assertThat(seen(ANNA).progress())
                .singleElement()
                .satisfies(
                        all -> {
                            assertThat(all.during()).isEqualTo(Sums.of(1));
                            assertThat(all.counted()).isEqualTo(5);
                        });
    }

    @Test
    void R2_5_for_those_of_another_store_there_is_no_such_challenge() throws Exception {
        running();
        lead();
        assertThat(reading.all()).extracting(each -> each.facts().code()).contains(CODE);
        employee(EGLE);
        assertThat(reading.all()).extracting(each -> each.facts().code()).doesNotContain(CODE);
        assertThatThrownBy(() -> seen(EGLE)).isInstanceOf(NotFound.class);
        anew();
        running();
        employee(EGLE);
        assertThatThrownBy(() -> games.join(CODE)).isInstanceOf(NotFound.class);
    }

    @Test
    void R4_1_names_are_for_those_who_take_part_and_the_own_part_for_that_person() {
        var game = running();
        thanked(BORIS, ANNA, daysAgo(2));
        joined(game, FIVE);
        assertThat(seen(BORIS).people())
                .containsExactly("Ani Six", "Anna One", "Boris Two", "Nora Seven", "Цветан Three");
        assertThat(seen(BORIS).own()).isEqualTo(Sums.of(1));
        assertThat(seen(OLGA).people()).isEmpty();
        assertThat(seen(OLGA).own()).isNull();
        assertThat(seen(OLGA).progress()).isEmpty();
        harriet();
        assertThat(reading.game(CODE, Locale.ENGLISH).people()).isEmpty();
    }

    @Test
    void R4_2_below_five_no_figure_is_shown_and_it_is_counted_once_a_day() {
        var game = running();
        joined(game, ANNA, BORIS, CVETAN, ANI);
        count(game);
        assertThat(seen(ANNA).progress())
                .singleElement()
                .satisfies(
                        all -> {
                            assertThat(all.now()).isNull();
                            assertThat(all.joined()).isNull();
                        });
        joined(game, NORA);
        count(game);
        assertThat(seen(ANNA).progress().getFirst().now()).isNull();
        assertThat(challenges.uncounted(today())).doesNotContain(game.id());
    }

    @Test
    void R4_3_who_joins_alone_waits_and_after_somebody_left_the_figures_rest() {
        var game = running();
        joined(game, FIVE);
        thanked(OLGA, ANNA, daysAgo(2));
        count(game);
        joined(game, OLGA);
        tomorrow(game);
        var waiting = seen(ANNA).progress().getFirst();
        assertThat(waiting.counted()).isEqualTo(5);
        assertThat(waiting.joined()).isEqualTo(6);
        assertThat(waiting.during()).isEqualTo(Sums.NONE);
        employee(NORA);
        games.leave(CODE);
        assertThat(seen(ANNA).progress().getFirst().now()).isNull();
        assertThat(seen(ANNA).progress().getFirst().days()).isEmpty();
    }

    @Test
    void R2_3_the_figures_of_who_left_are_gone_at_once() {
        var game = running();
        joined(game, FIVE);
        count(game);
        assertThat(seen(ANNA).progress().getFirst().now()).isNotNull();
        games.leave(CODE);
        joined(game, OLGA);
        assertThat(seen(OLGA).progress().getFirst().now()).isNull();
    }

    /** What was counted today was counted yesterday. */
    private void tomorrow(Challenge game) {
        em.createNativeQuery(
                        "update challenge_standing set day = day - 1 where challenge_id = "
                                + game.id())
                .executeUpdate();
        count(game);
    }

    @Test
    void R5_1_the_goal_is_of_all_together_and_different_colleagues_count_once() {
        var game = published(draft(Kind.COMMON_GOAL, Measure.COLLEAGUES, 3, daysAgo(5), 14));
        joined(game, FIVE);
        thanked(ANNA, OLGA, daysAgo(2));
        thanked(ANNA, OLGA, daysAgo(3));
        thanked(ANNA, PETAR, daysAgo(3));
        thanked(BORIS, OLGA, daysAgo(3));
        count(game);
        assertThat(seen(ANNA).progress().getFirst().now())
                .isEqualTo(new Verdict(Outcome.MET, 3, 3, null, null));
        assertThat(seen(ANNA).own()).isEqualTo(Sums.of(2));
    }

    @Test
    void R5_2_the_own_past_is_what_those_who_joined_did_before() {
        var game = published(draft(Kind.OWN_PAST, Measure.THANKS, 50, daysAgo(7), 14));
        joined(game, FIVE);
        for (var who : FIVE) {
            thanked(who, OLGA, daysAgo(14));
            thanked(who, OLGA, daysAgo(15));
        }
        thanked(OLGA, ANNA, daysAgo(14));
        count(game);
        var now = seen(ANNA).progress().getFirst().now();
        assertThat(now.goal()).isEqualTo(15);
        assertThat(now.outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void R5_3_answers_are_a_share_with_its_interval_and_few_of_them_judge_nothing() {
        var game = published(draft(Kind.OWN_PAST, Measure.PRAISE, 20, daysAgo(7), 14));
        joined(game, FIVE);
        for (int i = 0; i < 25; i++) {
            answer("Good.", 10, false, FIVE[i % 5]);
        }
        em.createNativeQuery(
                        "update response set day = current_date - 1"
                                + " where source = 'recognition-it'")
                .executeUpdate();
        count(game);
        var now = seen(ANNA).progress().getFirst();
        assertThat(now.during().n().intValue()).isEqualTo(25);
        assertThat(now.now().outcome()).isEqualTo(Outcome.TOO_FEW);
        assertThat(now.now().low()).isBetween(0.8, 0.95);
    }
}
