package aidas.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One vote each, and what becomes of it when ideas are merged and part again. */
@InContainer
class VotesAndMergesIT extends TwoStoresWithIdeas {

    private List<?> everything(long... ids) {
        return em.createNativeQuery(
                        """
                        select concat_ws(' ', 'vote', idea_id, employee_id, cast_at, moved_from,
                                         aside_for) from idea_vote where idea_id = any(:ids)
                        union all select concat_ws(' ', 'credit', idea_id, employee_id, since,
                                         moved_from) from idea_credit where idea_id = any(:ids)
                        union all select concat_ws(' ', 'follow', idea_id, employee_id, since,
                                         moved_from) from idea_follow where idea_id = any(:ids)
                        union all select concat_ws(' ', 'idea', id, stage, votes, duplicate_of)
                          from idea where id = any(:ids) order by 1
                        """)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Test
    void R5_1_a_vote_counts_once_and_is_taken_back() {
        long id = sent(ANNA, TITLE);
        assertThat(vote(BORIS, id)).isEqualTo(1);
        assertThat(vote(BORIS, id)).isEqualTo(1);
        assertThat(vote(EGLE, id)).isEqualTo(2);
        assertThat(votes.withdraw(id)).isEqualTo(1);
        assertThat(votes.withdraw(id)).isEqualTo(1);
        assertThat(reading.one(id).row().voted()).isFalse();
    }

    @Test
    void R5_2_nobody_votes_for_an_own_or_a_closed_idea() throws Exception {
        long own = sent(ANNA, TITLE);
        assertThatThrownBy(() -> votes.vote(own)).isInstanceOf(Conflict.class);
        anew();
        long closed = sent(ANNA, TITLE);
        vote(BORIS, closed);
        move(closed, Stage.DECLINED);
        assertThatThrownBy(() -> vote(EGLE, closed)).isInstanceOf(Conflict.class);
        anew();
        long again = sent(ANNA, TITLE);
        vote(BORIS, again);
        move(again, Stage.DECLINED);
        employee(BORIS);
        assertThatThrownBy(() -> votes.withdraw(again)).isInstanceOf(Conflict.class);
    }

    @Test
    void R5_2_the_database_refuses_too() {
        long id = sent(ANNA, TITLE);
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery("insert into idea_vote values (:i, :e, now())")
                                        .setParameter("i", id)
                                        .setParameter("e", id(ANNA).value())
                                        .executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("takes no vote of its author");
    }

    @Test
    void R4_1_who_voted_for_both_counts_once_and_both_authors_are_credited() {
        long into = sent(ANNA, TITLE);
        long other = sent(BORIS, TITLE);
        vote(CVETAN, into);
        vote(CVETAN, other);
        vote(EGLE, other);
        merge(other, into);
        var one = reading.one(into);
        assertThat(one.idea().votes()).isEqualTo(2);
        assertThat(one.credited()).extracting(Author::number).containsExactly(ANNA, BORIS);
        assertThat(one.duplicates()).extracting(SimilarIdea::id).containsExactly(other);
        assertThat(reading.one(other).idea().duplicateOf()).isEqualTo(into);
    }

    @Test
    void R4_2_authors_of_either_do_not_count_among_the_votes() {
        long into = sent(ANNA, TITLE);
        long other = sent(BORIS, TITLE);
        vote(BORIS, into);
        vote(ANNA, other);
        vote(EGLE, other);
        merge(other, into);
        assertThat(counted(into)).isEqualTo(1);
        employee(BORIS);
        assertThat(reading.one(into).row().votable()).isFalse();
    }

    @Test
    void R4_3_undone_both_stand_exactly_as_they_stood() {
        long into = sent(ANNA, TITLE);
        long other = sent(BORIS, TITLE);
        vote(BORIS, into);
        vote(CVETAN, into);
        vote(ANNA, other);
        vote(CVETAN, other);
        vote(EGLE, other);
        move(other, Stage.REVIEW);
        var before = everything(into, other);
        merge(other, into);
        assertThat(everything(into, other)).isNotEqualTo(before);
        part(other);
        assertThat(everything(into, other)).isEqualTo(before);
    }

    @Test
    void R4_3_undone_what_another_duplicate_brought_too_stays() {
        long into = sent(ANNA, TITLE);
        long first = sent(BORIS, TITLE);
        long second = sent(BORIS, TITLE);
        vote(EGLE, first);
        vote(EGLE, second);
        vote(CVETAN, first);
        vote(BORIS, into);
        merge(first, into);
        merge(second, into);
        assertThat(counted(into)).isEqualTo(2);
        part(first);
        assertThat(counted(into)).isEqualTo(1);
        assertThat(reading.one(into).credited())
                .extracting(Author::number)
                .containsExactly(ANNA, BORIS);
        part(second);
        assertThat(counted(into)).isEqualTo(1);
        assertThat(reading.one(into).credited()).extracting(Author::number).containsExactly(ANNA);
    }

    @Test
    void R4_3_a_vote_that_was_taken_back_meanwhile_stays_so() {
        long into = sent(ANNA, TITLE);
        long other = sent(BORIS, TITLE);
        vote(EGLE, other);
        merge(other, into);
        employee(EGLE);
        assertThat(votes.withdraw(into)).isZero();
        part(other);
        assertThat(counted(other)).isZero();
    }

    @Test
    void R4_1_only_open_ideas_are_merged() throws Exception {
        long into = sent(ANNA, TITLE);
        assertThatThrownBy(() -> merge(into, into)).isInstanceOf(Refused.class);
        anew();
        long open = sent(ANNA, TITLE);
        long closed = sent(ANNA, TITLE);
        move(closed, Stage.DECLINED);
        assertThatThrownBy(() -> merge(open, closed)).isInstanceOf(Unprocessable.class);
        anew();
        long single = sent(ANNA, TITLE);
        assertThatThrownBy(() -> part(single)).isInstanceOf(Conflict.class);
    }
}
