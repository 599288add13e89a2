package aidas.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.Reach;
import aidas.recognition.ThankDesk;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Badges for shares that add up, and what the database knows of shares. */
@InContainer
class SumBadgeIT extends TwoStoresWithBadges {

    @Inject ThankDesk thanks;
    @Inject Facts facts;
    @Inject Awards awards;

    private static RuleDraft sum(String source, int times) {
        return new RuleDraft("sum", source, null, times, "ever", null, null, null, null);
    }

    @Test
    void R2_9_answers_that_two_share_earn_the_badge_by_halves() {
        added(sum("praise", 2));
        glad(9, 10, ANNA, BORIS);
        glad(8, 10, ANNA, BORIS);
        glad(7, 9, ANNA);
        assertThat(awardedTo(BORIS)).isEmpty();
        var earned = awardedTo(ANNA);
        assertThat(earned).singleElement().extracting(Earned::day).isEqualTo(daysAgo(7));
        assertThat(earned.getFirst().evidence())
                .extracting(Earned.Proof::share)
                .containsExactly(0.5, 0.5, 1.0);
        nextDay();
        assertThat(awardedTo(ANNA)).isEqualTo(earned);
    }

    @Test
    void R2_9_six_thirds_are_two() {
        added(sum("praise", 2));
        for (int day = 9; day >= 4; day--) {
            assertThat(awardedTo(ANNA)).isEmpty();
            glad(day, 10, ANNA, BORIS, CVETAN);
            nextDay();
        }
        assertThat(awardedTo(ANNA)).singleElement().extracting(Earned::day).isEqualTo(daysAgo(4));
    }

    private List<Fact> thanked(String number) {
        em.flush();
        var only = new Crowd(Crowd.By.PERSON, new Long[] {id(number).value()});
        return facts.of(Source.THANKED, daysAgo(2), daysAgo(-2), only);
    }

    @Test
    void R2_9_a_thank_you_to_three_is_a_third_for_each() {
        employee(ANI);
        thanks.give(kudos(Reach.STORE, ANNA, BORIS, CVETAN));
        assertThat(thanked(ANNA)).singleElement().extracting(Fact::share).isEqualTo(333_333);
        employee(CVETAN);
        thanks.give(kudos(Reach.STORE, ANNA));
        assertThat(thanked(ANNA)).extracting(Fact::share).contains(333_333, Fact.WHOLE);
        assertThat(thanked(BORIS)).hasSize(1);
    }

    @Test
    void R4_3_the_share_of_a_proof_is_the_readers() {
        employee(ANI);
        long id = thanks.give(kudos(Reach.STORE, ANNA, BORIS, CVETAN));
        em.flush();
        var key = "kudos-" + id;
        assertThat(awards.proofs(id(ANNA), List.of(key)).get(key).share())
                .isCloseTo(1.0 / 3, Offset.offset(1e-9));
        assertThat(awards.proofs(id(ANI), List.of(key)).get(key).share()).isEqualTo(1.0);
    }
}
