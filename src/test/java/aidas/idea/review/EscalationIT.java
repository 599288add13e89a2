package aidas.idea.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.access.Language;
import aidas.idea.Stage;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens to ideas that get no word. */
@InContainer
class EscalationIT extends TwoStoresWithIdeas {

    @Inject DueEscalations chore;
    @Inject HeardReviews heard;
    @Inject SilenceReading silence;

    private static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    /** Twice, as two nodes do that look at the same moment. */
    private void night(long idea, Instant now) {
        chore.run(idea, now);
        chore.run(idea, now);
    }

    private List<Boolean> toHr(long idea) {
        return heard.escalated(idea).stream().map(each -> each.owner() == null).toList();
    }

    @Test
    void R5_1_on_its_day_nobody_is_told_and_the_day_after_it_is_due() {
        long id = idea(ANNA);
        assertThat(chore.due(inDays(14))).doesNotContain(id);
        assertThat(chore.due(inDays(15))).contains(id);
    }

    @Test
    void R5_1_it_goes_to_its_owner_then_to_hr_once_each() {
        long id = idea(ANNA);
        own(id, ANI);
        night(id, inDays(15));
        assertThat(toHr(id)).containsExactly(false);
        assertThat(heard.escalated(id).getFirst().owner()).isEqualTo(id(ANI));
        assertThat(chore.due(inDays(17))).doesNotContain(id);
        night(id, inDays(18));
        assertThat(toHr(id)).containsExactly(false, true);
        assertThat(chore.due(inDays(60))).doesNotContain(id);
        assertThat(audited("idea.late", id)).isEqualTo(2);
    }

    @Test
    void R5_1_without_an_owner_it_goes_to_hr_at_once() {
        long id = idea(ANNA);
        night(id, inDays(15));
        assertThat(toHr(id)).containsExactly(true);
        own(id, ANI);
        assertThat(chore.due(inDays(60))).doesNotContain(id);
    }

    @Test
    void R5_1_what_was_answered_meanwhile_is_not_brought_to_anybody() {
        long id = idea(ANNA);
        harriet();
        answers.answer(id, "We look at it in May.", Language.EN);
        night(id, inDays(60));
        assertThat(heard.escalated(id)).isEmpty();
        assertThat(chore.due(inDays(60))).doesNotContain(id);
    }

    @Test
    void R5_2_a_score_is_no_word() {
        open();
        long id = idea(ANNA);
        harriet();
        scores.score(id, score(1, 80, 2));
        assertThat(chore.due(inDays(15))).contains(id);
        move(id, Stage.SUBMITTED, Stage.REVIEW);
        assertThat(chore.due(inDays(15))).doesNotContain(id);
    }

    @Test
    void R5_3_everybody_reads_how_many_wait_and_how_long() {
        em.createNativeQuery("alter table idea disable trigger all").executeUpdate();
        em.createNativeQuery(
                        "update idea set sent_at = null, due_on = null, stage = 'submitted',"
                                + " answered_at = null, key = coalesce(key, 'it-' || id), claim_hash = null,"
                                + " author_id = coalesce(author_id, (select min(id) from employee)),"
                                + " duplicate_of = null")
                .executeUpdate();
        em.createNativeQuery("alter table idea enable trigger all").executeUpdate();
        employee(BORIS);
        assertThat(silence.now())
                .allSatisfy(each -> assertThat(each.ideas()).isZero())
                .allSatisfy(each -> assertThat(each.median()).isNull())
                .hasSize(4);
        open();
        ago(idea(ANNA), 20);
        ago(idea(ANNA), 3);
        ago(idea(ANNA), 5);
        ago(idea(ANNA), 6);
        long moved = idea(ANNA);
        ago(moved, 30);
        harriet();
        move(moved, Stage.SUBMITTED, Stage.REVIEW);
        employee(BORIS);
        var now = silence.now();
        assertThat(now.get(0).stage()).isNull();
        assertThat(now.get(0).ideas()).isEqualTo(4);
        assertThat(now.get(0).late()).isEqualTo(1);
        assertThat(now.get(0).median()).isCloseTo(5.5, within(1e-9));
        assertThat(now.get(0).longest()).isEqualTo(20);
        assertThat(now.get(1).ideas()).isEqualTo(4);
        assertThat(now.get(2)).isEqualTo(new Silence(Stage.REVIEW, 1, 0, 0.0, 0));
        assertThat(now.get(3).longest()).isNull();
    }
}
