package aidas.idea.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.access.StoreCode;
import aidas.idea.Stage;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import org.junit.jupiter.api.Test;

/** Scoring ideas by what customers answered. */
@InContainer
class ScoreDeskIT extends TwoStoresWithIdeas {

    private static final StoreCode STORE = new StoreCode(HERE);

    /** Three answers in the first store, of which one is too old and one of today. */
    private void answers() {
        answer("Long wait", 3, false, ANNA);
        answer("Long wait", 4, false, ANNA);
        answer("Fine", 9, false, BORIS);
        answer("Long ago", 3, false, ANNA);
        em.createNativeQuery(
                        """
                        with old as (
                            select id, row_number() over (order by id) as place
                              from response where source = 'recognition-it')
                        update response r
                           set day = current_date - d.days, occurred_at = now() - d.days * interval '1 day'
                          from old join (values (1, 1), (2, 90), (3, 2), (4, 91)) d (place, days)
                               on d.place = old.place
                         where r.id = old.id
                        """)
                .executeUpdate();
    }

    @Test
    void R4_1_the_reach_is_the_answers_of_ninety_days() {
        answers();
        long id = idea(ANNA);
        harriet();
        scores.reach(id, null, STORE);
        var file = files.one(id);
        assertThat(file.reach().answers()).isEqualTo(3);
        assertThat(file.reach().from()).isEqualTo(file.reach().until().minusDays(90));
        assertThat(file.store()).startsWith("Store RG-01");
        assertThat(file.card().rice()).isNull();
    }

    @Test
    void R4_1_a_reason_or_a_store_that_nobody_knows_is_named() throws Exception {
        long id = idea(ANNA);
        harriet();
        assertThatThrownBy(() -> scores.reach(id, "no-such-reason", null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("reason");
        anew();
        long other = idea(ANNA);
        harriet();
        assertThatThrownBy(() -> scores.reach(other, null, new StoreCode("NO-STORE")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("store");
    }

    @Test
    void R4_1_the_answer_that_caused_it_tells_the_store_until_somebody_says_otherwise() {
        answers();
        long cause = answer("Nowhere to put the bags", 4, true, ANNA);
        long id = send(ANNA, true, cause).id();
        harriet();
        scores.score(id, score(1, 100, 2));
        assertThat(files.one(id).reach().answers()).isEqualTo(3);
        assertThat(files.one(id).store()).startsWith("Store RG-01");
    }

    @Test
    void R4_2_the_score_is_the_formula_of_all_cards_with_their_range() {
        answers();
        long id = idea(ANNA);
        ask(id, EGLE);
        scores.reach(id, null, STORE);
        scores.score(id, score(2, 100, 1));
        egle();
        scores.score(id, score(0.5, 100, 1));
        harriet();
        var rice = files.one(id).card().rice();
        assertThat(rice.score()).isCloseTo(3, within(1e-9));
        assertThat(rice.cards()).isEqualTo(2);
        assertThat(rice.low()).isCloseTo(1.5, within(1e-9));
        assertThat(rice.high()).isCloseTo(6, within(1e-9));
    }

    @Test
    void R4_2_scored_anew_it_counts_once() {
        long id = idea(ANNA);
        harriet();
        scores.reach(id, null, STORE);
        scores.score(id, score(2, 100, 1));
        scores.score(id, score(3, 50, 2));
        var file = files.one(id);
        assertThat(file.cards()).hasSize(1);
        assertThat(file.own().impact()).isEqualTo(3);
    }

    @Test
    void R4_3_a_reviewer_learns_of_others_when_the_own_card_is_in() {
        long id = idea(ANNA);
        ask(id, EGLE);
        scores.reach(id, null, STORE);
        scores.score(id, score(2, 100, 1));
        egle();
        var before = files.one(id);
        assertThat(before.cards()).isEmpty();
        assertThat(before.card().rice()).isNull();
        assertThat(before.card().cards()).isEqualTo(1);
        scores.score(id, score(1, 80, 3));
        assertThat(files.one(id).cards()).hasSize(2);
        assertThat(files.one(id).card().rice()).isNotNull();
    }

    @Test
    void R4_2_what_is_decided_is_not_scored() {
        long id = idea(ANNA);
        harriet();
        move(id, Stage.SUBMITTED, Stage.DECLINED);
        assertThatThrownBy(() -> scores.score(id, score(1, 80, 3)))
                .isInstanceOf(Unprocessable.class);
    }
}
