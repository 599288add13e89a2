package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A rule on the last quarter. */
@InContainer
class PointsTrialIT extends TwoStoresWithPoints {

    private static final TermsDraft FIVE = new TermsDraft("thanked", 5, null, null, null, null);

    @Inject RuleTrial trial;

    @Test
    void R2_8_a_trial_counts_and_keeps_nothing() {
        harriet();
        var before = trial.simulate(FIVE);
        move(thanked(ANNA, BORIS, CVETAN), 1);
        harriet();
        var after = trial.simulate(FIVE);
        assertThat(after.postings() - before.postings()).isEqualTo(2);
        assertThat(after.people() - before.people()).isEqualTo(2);
        assertThat(after.points() - before.points()).isEqualTo(10);
        joined(BORIS);
        assertThat(statement(BORIS).lines()).isEmpty();
    }

    @Test
    void R2_8_a_trial_knows_what_was_before_the_quarter() {
        var paused = new TermsDraft("thanked", 5, null, null, 60, null);
        harriet();
        var before = trial.simulate(paused);
        move(thanked(ANNA, BORIS), 92);
        move(thanked(ANNA, BORIS), 91);
        harriet();
        var after = trial.simulate(paused);
        assertThat(after.postings()).isEqualTo(before.postings());
        assertThat(after.of() - before.of()).isEqualTo(1);
        assertThat(pauses(after) - pauses(before)).isEqualTo(1);
    }

    private static int pauses(Trial tried) {
        return tried.refused().getOrDefault(Limit.PAUSE, 0);
    }

    /** What today brings is not over. */
    private void move(long kudos, int days) {
        em.flush();
        em.createNativeQuery("alter table kudos disable trigger kudos_stays").executeUpdate();
        em.createNativeQuery("update kudos set day = :day where id = :id")
                .setParameter("day", daysAgo(days))
                .setParameter("id", kudos)
                .executeUpdate();
        em.createNativeQuery("alter table kudos enable trigger kudos_stays").executeUpdate();
    }

    @Test
    void R2_8_nobody_but_hr_tries_a_rule() {
        lead();
        assertThatThrownBy(() -> trial.simulate(FIVE)).isInstanceOf(Forbidden.class);
    }
}
