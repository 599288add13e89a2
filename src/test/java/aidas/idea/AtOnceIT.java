package aidas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Role;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several at once, each in a transaction of its own. */
@InContainer
class AtOnceIT extends ManyAtOnce {

    @Inject VoteDesk votes;
    @Inject Moving moving;

    @Test
    void R5_1_a_vote_that_is_cast_six_times_at_once_counts_once() throws Exception {
        colleagues();
        long id = sent(0);
        ola(1);
        assertThat(atOnce(Collections.nCopies(6, () -> votes.vote(id)))).isEqualTo(6);
        assertThat(reading.one(id).idea().votes()).isEqualTo(1);
        assertThat(atOnce(Collections.nCopies(6, () -> votes.withdraw(id)))).isEqualTo(6);
        assertThat(reading.one(id).idea().votes()).isZero();
    }

    @Test
    void R4_4_of_several_merges_at_once_one_is_done() throws Exception {
        colleagues();
        long one = sent(0);
        long other = sent(1);
        ola(2);
        votes.vote(one);
        votes.vote(other);
        caller.is("harriet").with(Role.HR).inCompany();
        assertThat(
                        atOnce(
                                List.of(
                                        () -> merging.merge(one, other, null),
                                        () -> merging.merge(other, one, null),
                                        () -> merging.merge(one, other, null),
                                        () -> merging.merge(other, one, null))))
                .isEqualTo(1);
        boolean into = reading.one(one).idea().duplicateOf() == null;
        assertThat(reading.one(into ? one : other).idea().votes()).isEqualTo(1);
        assertThat(atOnce(Collections.nCopies(3, () -> merging.part(into ? other : one))))
                .isEqualTo(1);
        assertThat(reading.one(one).idea().votes()).isEqualTo(1);
        assertThat(reading.one(other).idea().votes()).isEqualTo(1);
    }

    @Test
    void R5_2_no_vote_comes_in_while_the_idea_is_closed() throws Exception {
        colleagues();
        long id = sent(0);
        caller.is("ola1").with(Role.EMPLOYEE, Role.HR).inCompany().employee("RGO1");
        var all = new ArrayList<Runnable>(Collections.nCopies(4, () -> votes.vote(id)));
        all.add(() -> moving(id));
        int done = atOnce(all);
        assertThat(done).isBetween(1, 5);
        var idea = reading.one(id).idea();
        assertThat(idea.stage()).isEqualTo(Stage.DECLINED);
        assertThat(idea.votes()).isEqualTo(done > 1 ? 1 : 0);
    }

    private void moving(long id) {
        try {
            transaction.begin();
            moving.move(id, Stage.DECLINED, "It is there already.");
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
