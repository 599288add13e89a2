package aidas.recovery.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.access.Role;
import aidas.recovery.CasesOfStores;
import aidas.recovery.problem.Effect.Measured;
import aidas.recovery.problem.Effect.Waiting;
import aidas.shared.NotFound;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted in two stores of their own, in a transaction that is taken back. */
@InContainer
class PatternIT extends CasesOfStores {

    @Inject ProblemDesk desk;
    @Inject PatternReading patterns;
    @Inject EffectReading effects;

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Instant noon(int daysAgo) {
        return today().minusDays(daysAgo).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private void waiting(String store, int daysAgo) {
        opened(store, "waiting", noon(daysAgo).toString(), null, null);
    }

    private void lead() {
        caller.is("lead").with(Role.TEAM_LEAD).inStore(FIRST);
    }

    @Test
    void R2_1_a_cause_that_rises_is_found_against_its_past_year() {
        answered(FIRST, today().minusDays(392), today().plusDays(1), 10);
        for (int i = 0; i < 24; i++) {
            waiting(FIRST, i % 20 + 1);
        }
        for (int i = 0; i < 12; i++) {
            waiting(FIRST, 40 + 20 * i);
        }
        waiting(SECOND, 3);
        lead();
        var found =
                patterns.causes(28).stream()
                        .filter(one -> one.subject().code().equals("waiting"))
                        .toList();
        assertThat(found).hasSize(2).allMatch(Pattern::rises);
        assertThat(found.getFirst().store()).isNull();
        assertThat(found.getFirst().now()).isEqualTo(new Pattern.Count(24, 280));
        assertThat(found.getFirst().before().times()).isEqualTo(12);
        assertThat(found.getLast().store().code().value()).isEqualTo(FIRST);
    }

    @Test
    void R4_1_the_effect_is_counted_in_the_weeks_around_the_day() throws Exception {
        answered(FIRST, today().minusDays(200), today().plusDays(1), 20);
        lead();
        long id = problem("cause:waiting");
        long action = done(id, 60);
        for (int i = 0; i < 60; i++) {
            waiting(FIRST, 61 + i % 91);
        }
        for (int i = 0; i < 5; i++) {
            waiting(FIRST, 10 + i);
        }
        waiting(FIRST, 60);
        var found = (Measured) effects.of(id, action);
        assertThat(found.before().count()).isEqualTo(60);
        assertThat(found.before().answers()).isEqualTo(91 * 20);
        assertThat(found.after().count()).isEqualTo(5);
        assertThat(found.after().answers()).isEqualTo(59 * 20);
        assertThat(found.verdict()).isEqualTo(Effect.Verdict.RARER);
        assertThat(found.contrast().value())
                .isCloseTo(100 * (5 / 1180.0 - 60 / 1820.0), within(1e-9));
        assertThat(found.others()).isNotNull();
        long soon = done(id, 3);
        assertThat(effects.of(id).get(soon)).isInstanceOf(Waiting.class);
        assertThat(((Measured) effects.of(id).get(action)).crowded()).isTrue();
        caller.is("other").with(Role.TEAM_LEAD).inStore(SECOND);
        assertThatThrownBy(() -> effects.of(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void R2_2_only_what_the_unhappy_tap_counts() {
        answered(FIRST, today().minusDays(200), today().plusDays(1), 20);
        for (int i = 0; i < 8; i++) {
            answers(FIRST, null, 2, noon(90), "price");
            answers(FIRST, null, 10, noon(90), "price");
            answers(FIRST, null, 2, noon(90), "range");
        }
        answers(FIRST, null, 3, noon(20), "price");
        lead();
        long id = problem("chip:price");
        var found = (Measured) effects.of(id, done(id, 60));
        assertThat(found.before().count()).isEqualTo(8);
        assertThat(found.after().count()).isEqualTo(1);
    }

    private long problem(String subject) {
        return desk.open(new ProblemDraft("A problem", subject, List.of(FIRST), "L-" + FIRST));
    }

    /** Done so many days ago, which a person may say only of days since it was opened. */
    private long done(long problem, int daysAgo) {
        long action =
                desk.act(problem, new ActionDraft("Something", "L-" + FIRST, today().plusDays(1)));
        sql(
                """
                update recovery_action
                   set done_on = cast(?1 as date), done_at = now(), done_by = 'x', note = 'done'
                 where id = ?2
                """,
                today().minusDays(daysAgo).toString(),
                action);
        return action;
    }
}
