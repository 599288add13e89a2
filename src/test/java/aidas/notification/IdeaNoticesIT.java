package aidas.notification;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.idea.IdeaCommented;
import aidas.idea.IdeaDesk;
import aidas.idea.IdeaStaged;
import aidas.idea.Mover;
import aidas.idea.NewIdea;
import aidas.idea.Stage;
import aidas.idea.review.IdeaAnswered;
import aidas.idea.review.IdeaAsked;
import aidas.idea.review.IdeaEscalated;
import aidas.testbed.InContainer;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of ideas is told to whom they concern. */
@InContainer
class IdeaNoticesIT extends TwoStoresWithInboxes {

    @Inject IdeaDesk ideas;
    @Inject Event<Object> told;

    private long idea(boolean named) {
        employee(ANNA);
        long draft =
                ideas.draft(
                        "nt-idea",
                        new NewIdea(
                                aidas.idea.Kind.SERVICE,
                                "Bags beside the till",
                                "Put the bags where the hands are when we pack.",
                                Language.EN,
                                null,
                                List.of()));
        return ideas.send(draft, named).id();
    }

    private void votes(long idea, String person) {
        touch("insert into idea_vote (idea_id, employee_id, cast_at)", idea, person);
    }

    private void follows(long idea, String person) {
        touch("insert into idea_follow (idea_id, employee_id, since)", idea, person);
    }

    private void touch(String insert, long idea, String person) {
        em.createNativeQuery(
                        insert + " select :idea, id, now() from employee where number = :number")
                .setParameter("idea", idea)
                .setParameter("number", person)
                .executeUpdate();
    }

    private Mover by(String person) {
        return new Mover("x", person == null ? null : id(person));
    }

    private void staged(long idea, Stage to, String person) {
        told.fire(new IdeaStaged(idea, Stage.SUBMITTED, to, Instant.now(), by(person), "Because."));
    }

    @Test
    void R1_9_author_voters_and_followers_are_told_and_not_who_did_it() {
        long id = idea(true);
        votes(id, BORIS);
        follows(id, CVETAN);
        follows(id, ANI);
        staged(id, Stage.REVIEW, ANI);
        assertThat(kinds(ANNA)).containsExactly(Kind.IDEA_MINE);
        assertThat(kinds(BORIS)).containsExactly(Kind.IDEA_NEWS);
        assertThat(kinds(CVETAN)).containsExactly(Kind.IDEA_NEWS);
        assertThat(kinds(ANI)).isEmpty();
        assertThat(kinds(EGLE)).isEmpty();
        assertThat(inbox(ANNA).getFirst().page()).isEqualTo("/idea/one.xhtml?id=" + id);
        assertThat(said(inbox(ANNA).getFirst(), "en"))
                .isEqualTo("Your idea “Bags beside the till” is under review");
        assertThat(said(inbox(BORIS).getFirst(), "lt")).contains("Bags beside the till");
    }

    @Test
    void R1_9_each_time_it_moves_is_told_and_an_answer_too() {
        long id = idea(true);
        staged(id, Stage.REVIEW, null);
        told.fire(
                new IdeaStaged(
                        id,
                        Stage.REVIEW,
                        Stage.DECLINED,
                        Instant.now().plusSeconds(1),
                        by(null),
                        "Because."));
        told.fire(new IdeaAnswered(id, 1, Instant.now(), by(null)));
        assertThat(inbox(ANNA))
                .extracting(NoticeView::word)
                .containsExactlyInAnyOrder("review", "declined", "answer");
    }

    @Test
    void R1_9_of_a_comment_voters_are_not_told_and_who_is_named_once() {
        long id = idea(true);
        votes(id, BORIS);
        follows(id, CVETAN);
        follows(id, ANI);
        told.fire(
                new IdeaCommented(
                        id, 7, id(ANI), Set.of(id(CVETAN), id(EGLE), id(ANI)), Instant.now()));
        assertThat(kinds(ANNA)).containsExactly(Kind.IDEA_MINE);
        assertThat(kinds(BORIS)).isEmpty();
        assertThat(kinds(CVETAN)).containsExactly(Kind.IDEA_NAMED);
        assertThat(kinds(EGLE)).containsExactly(Kind.IDEA_NAMED);
        assertThat(kinds(ANI)).isEmpty();
        assertThat(said(inbox(EGLE).getFirst(), "en"))
                .isEqualTo("Ani Six named you in a comment on “Bags beside the till”");
    }

    @Test
    void R1_9_who_sent_it_without_a_name_is_told_nothing() {
        long id = idea(false);
        staged(id, Stage.REVIEW, null);
        assertThat(kinds(ANNA)).isEmpty();
    }

    @Test
    void R1_9_a_person_chooses_to_hear_of_it_each_day_or_not_at_all() {
        wish(BORIS, Kind.IDEA_NEWS, Way.OFF);
        long id = idea(true);
        votes(id, BORIS);
        staged(id, Stage.REVIEW, null);
        assertThat(kinds(BORIS)).isEmpty();
    }

    @Test
    void R1_10_whom_hr_gives_an_idea_is_told() {
        long id = idea(true);
        told.fire(new IdeaAsked(id, Set.of(id(ANI)), true, Instant.now()));
        told.fire(new IdeaAsked(id, Set.of(id(EGLE)), false, Instant.now()));
        assertThat(said(inbox(ANI).getFirst(), "en")).contains("answer for");
        assertThat(said(inbox(EGLE).getFirst(), "en")).contains("score");
        assertThat(inbox(ANI).getFirst().page()).isEqualTo("/idea/review.xhtml?id=" + id);
    }

    @Test
    void R1_10_a_late_idea_waits_at_the_desk_until_somebody_answers() {
        long id = idea(true);
        told.fire(new IdeaEscalated(id, id(ANI), Set.of(id(ANNA)), Instant.now()));
        assertThat(kinds(ANI)).containsExactly(Kind.IDEA_LATE);
        told.fire(new IdeaEscalated(id, null, Set.of(id(ANNA)), Instant.now()));
        harriet();
        assertThat(mine()).extracting(it -> it.matter().id()).contains(id);
        told.fire(new IdeaAnswered(id, 1, Instant.now(), by(null)));
        harriet();
        assertThat(mine()).extracting(it -> it.matter().id()).doesNotContain(id);
    }
}
