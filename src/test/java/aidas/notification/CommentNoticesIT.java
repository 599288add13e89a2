package aidas.notification;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.idea.IdeaDesk;
import aidas.idea.NewIdea;
import aidas.idea.talk.CommentDesk;
import aidas.idea.talk.FollowDesk;
import aidas.idea.talk.NewComment;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said to ideas and taken back again. */
@InContainer
class CommentNoticesIT extends TwoStoresWithInboxes {

    @Inject IdeaDesk ideas;
    @Inject CommentDesk comments;
    @Inject FollowDesk follows;

    private long idea() {
        employee(ANNA);
        long draft =
                ideas.draft(
                        "nt-talk",
                        new NewIdea(
                                aidas.idea.Kind.SERVICE,
                                "Bags beside the till",
                                "Put the bags where the hands are when we pack.",
                                Language.EN,
                                null,
                                List.of()));
        return ideas.send(draft, true).id();
    }

    @Test
    void R1_3_of_a_comment_that_is_taken_back_nothing_is_told_any_more() {
        long id = idea();
        employee(CVETAN);
        follows.follow(id);
        employee(ANI);
        long comment =
                comments.say(id, new NewComment("Ask @RGE4 about it.", Language.EN, "nt-comment"));
        long other = comments.say(id, new NewComment("It rings.", Language.EN, "nt-other"));
        assertThat(kinds(EGLE)).containsExactly(Kind.IDEA_NAMED);
        assertThat(kinds(CVETAN)).hasSize(2);
        em.createNativeQuery(
                        """
                        insert into notice_mail (employee_id, kind, key, notice_id, made_at,
                               not_before)
                        select employee_id, 'mail', 'nt-' || id, id, at, at from notice
                         where employee_id = :who
                        """)
                .setParameter("who", id(EGLE).value())
                .executeUpdate();
        assertThat(letters(EGLE)).isEqualTo(1);
        employee(ANI);
        comments.withdraw(id, comment);
        assertThat(kinds(EGLE)).isEmpty();
        assertThat(desk.unread()).isZero();
        assertThat(letters(EGLE)).isZero();
        for (var person : List.of(ANNA, CVETAN)) {
            assertThat(inbox(person))
                    .extracting(NoticeView::matter)
                    .containsExactly(new Matter("ideatalk", id, other));
        }
    }

    private long letters(String person) {
        return (Long)
                em.createNativeQuery(
                                "select count(*) from notice_mail where employee_id = :who",
                                Long.class)
                        .setParameter("who", id(person).value())
                        .getSingleResult();
    }
}
