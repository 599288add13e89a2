package aidas.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Conflict;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What becomes of a challenge at its end, whoever is there. */
@InContainer
class ClosingIT extends StoreWithGames {

    @Inject HeardChallenges heard;
    @Inject AuditLog audit;

    private Challenge over(int goal) {
        return published(draft(Kind.COMMON_GOAL, Measure.THANKS, goal, daysAgo(15), 14));
    }

    @Test
    void R3_2_who_never_logs_in_is_counted_and_it_is_closed_once() {
        heard.clear();
        var game = over(5);
        joined(game, FIVE);
        for (var who : FIVE) {
            thanked(who, OLGA, daysAgo(3));
        }
        close(game);
        close(game);
        assertThat(result(game).outcome()).isEqualTo(Outcome.MET);
        assertThat(result(game).during()).isEqualTo(Sums.of(5));
        assertThat(heard.of(CODE))
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.met()).isTrue();
                            assertThat(event.points()).isEqualTo(7);
                            assertThat(event.participants()).hasSize(5).contains(id(NORA));
                        });
    }

    @Test
    void R3_1_after_the_end_nothing_is_open_though_nobody_closed_it() {
        var game = over(5);
        joined(game, BORIS);
        em.flush();
        employee(ANNA);
        assertThatThrownBy(() -> games.join(CODE)).isInstanceOf(Conflict.class);
    }

    @Test
    void R2_4_once_it_is_closed_the_database_lets_nobody_in_or_out() {
        var game = over(5);
        joined(game, FIVE);
        close(game);
        assertThatThrownBy(() -> joined(game, OLGA)).hasStackTraceContaining("is closed");
    }

    @Test
    void R2_3_who_leaves_just_before_the_end_is_not_counted() {
        var game = over(5);
        joined(game, FIVE);
        joined(game, OLGA);
        for (int i = 0; i < 4; i++) {
            thanked(OLGA, ANNA, daysAgo(2));
        }
        thanked(BORIS, ANNA, daysAgo(2));
        parts.leave(game.id(), id(OLGA), game.end().minusSeconds(1));
        close(game);
        assertThat(result(game).during()).isEqualTo(Sums.of(1));
        assertThat(result(game).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void R3_3_the_result_is_what_was_known_at_the_end_however_late_it_is_written() {
        var game = published(draft(Kind.COMMON_GOAL, Measure.THANKS, 2, daysAgo(40), 14));
        joined(game, FIVE);
        long taken = thanked(ANNA, BORIS, daysAgo(30));
        thanked(BORIS, ANNA, daysAgo(30));
        gone(taken);
        close(game);
        assertThat(result(game).during()).isEqualTo(Sums.of(2));
    }

    @Test
    void R3_4_what_is_taken_back_later_changes_nothing_and_that_is_told() {
        var game = over(2);
        joined(game, FIVE);
        long taken = thanked(ANNA, BORIS, daysAgo(3));
        thanked(BORIS, ANNA, daysAgo(3));
        close(game);
        var before = results.of(game.id()).orElseThrow();
        assertThat(seen(CVETAN).result().late()).isFalse();
        gone(taken);
        close(game);
        assertThat(results.of(game.id())).contains(before);
        assertThat(seen(CVETAN).result().late()).isTrue();
    }

    @Test
    void R3_5_a_changed_byte_of_the_result_or_of_the_rules_is_found() {
        var game = over(2);
        joined(game, FIVE);
        close(game);
        seen(CVETAN);
        assertThat(reading.verification(CODE).holds()).isTrue();
        em.createNativeQuery("alter table challenge_result disable trigger user").executeUpdate();
        em.createNativeQuery(
                        "update challenge_result set document = replace(document, 'not_met', 'met')"
                                + " where challenge_id = "
                                + game.id())
                .executeUpdate();
        var checked = reading.verification(CODE);
        assertThat(checked.holds()).isFalse();
        assertThat(checked.computed()).isNotEqualTo(checked.published());
        assertThat(checked.result()).isFalse();
        em.createNativeQuery("alter table challenge disable trigger user").executeUpdate();
        em.createNativeQuery("update challenge set goal = 1 where id = " + game.id())
                .executeUpdate();
        em.clear();
        assertThat(reading.verification(CODE).rules()).isFalse();
    }

    @Test
    void R4_2_of_fewer_than_five_nothing_is_judged_and_no_sums_are_kept() {
        var game = over(1);
        joined(game, ANNA, BORIS, CVETAN, ANI);
        thanked(ANNA, BORIS, daysAgo(3));
        close(game);
        assertThat(result(game).outcome()).isEqualTo(Outcome.TOO_SMALL);
        assertThat(result(game).during()).isEqualTo(Sums.NONE);
        assertThat(seen(ANNA).result().shown())
                .singleElement()
                .satisfies(
                        unit -> {
                            assertThat(unit.verdict()).isNull();
                            assertThat(unit.joined()).isNull();
                        });
    }

    @Test
    void R3_2_it_stands_in_the_log_with_its_hash() {
        var game = over(1);
        joined(game, FIVE);
        close(game);
        assertThat(audit.newest("challenge:" + CODE, 0, 1))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.detail()).isEqualTo(seen(ANNA).result().hash()));
        assertThat(reading.game(CODE, Locale.ENGLISH).result().units()).isEqualTo(1);
    }

    private void gone(long kudos) {
        em.createNativeQuery("update kudos set withdrawn_at = now() where id = " + kudos)
                .executeUpdate();
    }
}
