package aidas.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Language;
import aidas.idea.IdeaDesk;
import aidas.idea.Kind;
import aidas.idea.NewIdea;
import aidas.idea.Stage;
import aidas.idea.review.StageDesk;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Badges for adopted ideas. */
@InContainer
class IdeaBadgeIT extends TwoStoresWithBadges {

    @Inject IdeaDesk ideas;
    @Inject StageDesk stages;

    private int keys;

    private long adopted(String author) {
        em.createNativeQuery(
                        """
                        update idea_gate
                           set owner = false, scorecards = 0, answer = false, trial = false
                        """)
                .executeUpdate();
        employee(author);
        long id =
                ideas.draft(
                        "bg-idea-" + ++keys,
                        new NewIdea(
                                Kind.PROCESS,
                                "Bags beside the till",
                                "Put the bags where the hands are when we pack.",
                                Language.EN,
                                null,
                                List.of()));
        ideas.send(id, true);
        harriet();
        stages.move(id, Stage.SUBMITTED, Stage.REVIEW, null);
        stages.move(id, Stage.REVIEW, Stage.ADOPTED, null);
        em.flush();
        em.createNativeQuery("alter table idea_move disable trigger all").executeUpdate();
        em.createNativeQuery(
                        """
                        update idea_move set moved_at = moved_at - interval '2 days'
                         where idea_id = :id
                        """)
                .setParameter("id", id)
                .executeUpdate();
        em.createNativeQuery("alter table idea_move enable trigger all").executeUpdate();
        em.createNativeQuery(
                        "update idea_credit set since = since - interval '3 days' where idea_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        return id;
    }

    @Test
    void R2_7_two_adopted_ideas_earn_a_badge_that_names_them() {
        added(often("idea", 2));
        adopted(ANNA);
        adopted(ANNA);
        adopted(BORIS);
        assertThat(awardedTo(ANNA))
                .singleElement()
                .satisfies(
                        earned ->
                                assertThat(earned.evidence())
                                        .hasSize(2)
                                        .extracting(Earned.Proof::words)
                                        .containsOnly("Bags beside the till"));
        assertThat(awardedTo(BORIS)).isEmpty();
    }

    @Test
    void R2_7_the_first_one_does_and_one_that_is_only_under_review_does_not() {
        added(new RuleDraft("first", "idea", null, null, null, null, null, null, null));
        adopted(ANNA);
        assertThat(awardedTo(ANNA)).hasSize(1);
        assertThat(awardedTo(ANNA)).hasSize(1);
    }

    @Test
    void R2_7_ideas_take_no_value_and_no_other_kind_of_rule() {
        for (var wrong :
                List.of(
                        new RuleDraft("best", "idea", null, 3, null, null, null, null, null),
                        new RuleDraft("together", "idea", null, 3, null, null, null, null, null))) {
            assertThat(wrong.faults())
                    .extracting(Refused.Violation::field)
                    .containsExactly("source");
        }
        var about = new RuleDraft("often", "idea", "x", 2, "ever", 2, 1, null, null);
        assertThat(about.faults())
                .extracting(Refused.Violation::field)
                .containsExactly("about", "people");
        assertThatThrownBy(() -> added(about)).isInstanceOf(Refused.class);
    }
}
