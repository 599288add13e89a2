package aidas.idea.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Language;
import aidas.idea.ClaimDesk;
import aidas.idea.Stage;
import aidas.idea.trial.TrialReading;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What stands before a stage, and what follows adoption. */
@InContainer
class GatesIT extends TwoStoresWithIdeas {

    @Inject HeardReviews heard;
    @Inject ClaimDesk claims;
    @Inject TrialReading trials;

    @Test
    void R2_1_a_gate_names_all_that_is_missing_and_opens_when_it_is_there() throws Exception {
        var gate = new Gate(Stage.TRIAL, true, 1, true, false);
        gates(Gate.open(Stage.REVIEW), gate, Gate.open(Stage.ADOPTED));
        long id = idea(ANNA);
        harriet();
        move(id, Stage.SUBMITTED, Stage.REVIEW);
        assertThat(files.one(id).card().ways())
                .filteredOn(way -> way.to() == Stage.TRIAL)
                .singleElement()
                .satisfies(way -> assertThat(way.lacks()).hasSize(3));
        own(id, ANI);
        scores.score(id, score(1, 80, 2));
        answers.answer(id, "We try it in two stores.", Language.EN);
        move(id, Stage.REVIEW, Stage.TRIAL);
        assertThat(stage(id)).isEqualTo(Stage.TRIAL);

        anew();
        gates(Gate.open(Stage.REVIEW), gate, Gate.open(Stage.ADOPTED));
        long other = idea(ANNA);
        harriet();
        move(other, Stage.SUBMITTED, Stage.REVIEW);
        assertThatThrownBy(() -> move(other, Stage.REVIEW, Stage.TRIAL))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("owner")
                .hasMessageContaining("scorecards: 1 more")
                .hasMessageContaining("answer");
    }

    @Test
    void R2_1_adoption_can_need_a_trial() {
        gates(
                Gate.open(Stage.REVIEW),
                Gate.open(Stage.TRIAL),
                new Gate(Stage.ADOPTED, false, 0, false, true));
        long id = idea(ANNA);
        harriet();
        move(id, Stage.SUBMITTED, Stage.REVIEW);
        move(id, Stage.REVIEW, Stage.TRIAL);
        long trial = over(id);
        assertThat(files.one(id).card().ways())
                .filteredOn(way -> way.to() == Stage.ADOPTED)
                .singleElement()
                .satisfies(way -> assertThat(way.lacks()).containsExactly(new Lack(Need.TRIAL, 1)));
        trials.effect(trial);
        move(id, Stage.TRIAL, Stage.ADOPTED);
        assertThat(stage(id)).isEqualTo(Stage.ADOPTED);
    }

    /** A trial with a frozen plan whose days are over. */
    private long over(long idea) {
        return ((Number)
                        em.createNativeQuery(
                                        """
                                        insert into idea_trial (idea_id, gauge, start_on, weeks, worth,
                                               stores, candidates, seed, planned_by, planned_at,
                                               frozen_by, frozen_at, hash)
                                        values (:idea, 'NPS', current_date - 60, 4, 5, '{RG-01}', '{}',
                                                7, 'harriet', now() - interval '70 days', 'harriet',
                                                now() - interval '65 days', repeat('a', 64))
                                        returning id
                                        """)
                                .setParameter("idea", idea)
                                .getSingleResult())
                .longValue();
    }

    @Test
    void R6_1_an_adopted_idea_credits_its_author_once() {
        open();
        long id = idea(ANNA);
        harriet();
        move(id, Stage.SUBMITTED, Stage.REVIEW);
        move(id, Stage.REVIEW, Stage.ADOPTED);
        assertThat(heard.credited(id))
                .singleElement()
                .satisfies(it -> assertThat(it.people()).containsExactly(id(ANNA)))
                .satisfies(it -> assertThat(it.points()).isEqualTo(50));
    }

    @Test
    void R6_1_who_claims_an_adopted_idea_is_credited_then() {
        open();
        var sent = send(ANNA, false, null);
        harriet();
        move(sent.id(), Stage.SUBMITTED, Stage.REVIEW);
        move(sent.id(), Stage.REVIEW, Stage.ADOPTED);
        assertThat(heard.credited(sent.id())).isEmpty();
        employee(ANNA);
        claims.claim(sent.claim());
        assertThat(heard.credited(sent.id()))
                .singleElement()
                .satisfies(it -> assertThat(it.people()).containsExactly(id(ANNA)));
    }

    @Test
    void R2_2_only_hr_sets_gates_and_it_stands_in_the_log() {
        open();
        assertThat(programmes.now().gate(Stage.TRIAL)).isEqualTo(Gate.open(Stage.TRIAL));
        lead();
        assertThatThrownBy(() -> programmes.change(programmes.now())).isInstanceOf(Forbidden.class);
    }

    @Test
    void R2_2_a_day_that_was_promised_stays() {
        long id = idea(ANNA);
        employee(ANNA);
        var due = stories.of(id).due();
        harriet();
        var now = programmes.now();
        programmes.change(new Programme(new Terms(5, 3, 50), now.gates()));
        employee(ANNA);
        assertThat(stories.of(id).due()).isEqualTo(due);
        long later = idea(ANNA);
        assertThat(stories.of(later).due()).isEqualTo(due.minusDays(9));
    }
}
