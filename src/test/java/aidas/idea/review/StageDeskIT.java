package aidas.idea.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Language;
import aidas.access.Role;
import aidas.idea.Stage;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Moving and answering ideas. */
@InContainer
class StageDeskIT extends TwoStoresWithIdeas {

    @Inject HeardReviews heard;

    @Test
    void R1_1_hr_moves_each_idea_and_it_stands_in_the_log() {
        open();
        long id = idea(ANNA);
        harriet();
        move(id, Stage.SUBMITTED, Stage.REVIEW);
        move(id, Stage.REVIEW, Stage.TRIAL);
        move(id, Stage.TRIAL, Stage.REVIEW);
        assertThat(stage(id)).isEqualTo(Stage.REVIEW);
        assertThat(audited("idea.moved", id)).isEqualTo(3);
    }

    @Test
    void R1_1_what_is_not_there_or_a_draft_is_not_found() {
        harriet();
        assertThatThrownBy(() -> move(-1, Stage.SUBMITTED, Stage.REVIEW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void R1_2_a_lead_decides_about_what_hr_gave_and_about_no_other() throws Exception {
        open();
        long id = idea(ANNA);
        lead();
        assertThatThrownBy(() -> move(id, Stage.SUBMITTED, Stage.REVIEW))
                .isInstanceOf(Forbidden.class);
        anew();
        open();
        long given = idea(ANNA);
        own(given, ANI);
        lead();
        move(given, Stage.SUBMITTED, Stage.REVIEW);
        assertThat(stage(given)).isEqualTo(Stage.REVIEW);
    }

    @Test
    void R1_4_nobody_moves_an_own_idea_not_even_hr() {
        open();
        long id = idea(ANNA);
        caller.is("anna").with(Role.HR, Role.EMPLOYEE).inCompany().employee(ANNA);
        assertThatThrownBy(() -> move(id, Stage.SUBMITTED, Stage.REVIEW))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R3_1_everybody_reads_each_move_with_its_reason() {
        open();
        long id = idea(ANNA);
        own(id, ANI);
        lead();
        stages.move(id, Stage.SUBMITTED, Stage.REVIEW, "Worth a closer look.");
        answers.answer(id, "Изпробваме го в два магазина.", Language.BG);
        employee(BORIS);
        var story = stories.of(id);
        assertThat(story.owner()).isEqualTo("Ani Six");
        assertThat(story.clock()).isEqualTo(Clockwork.STOPPED);
        assertThat(story.episodes())
                .extracting(Episode::words)
                .containsExactly("Worth a closer look.", "Изпробваме го в два магазина.");
        assertThat(story.episodes()).extracting(Episode::who).containsOnly("Ani Six");
    }

    @Test
    void R3_2_declining_has_a_reason() throws Exception {
        for (var reason : new String[] {null, "", "Too short", "\0".repeat(20)}) {
            long id = idea(ANNA);
            harriet();
            assertThatThrownBy(() -> stages.move(id, Stage.SUBMITTED, Stage.DECLINED, reason))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("reason");
            anew();
        }
        long id = idea(ANNA);
        harriet();
        stages.move(id, Stage.SUBMITTED, Stage.DECLINED, WHY);
        employee(ANNA);
        assertThat(stories.of(id).episodes().getLast().words()).isEqualTo(WHY);
    }

    @Test
    void R3_2_only_hr_takes_a_refusal_back() {
        open();
        long id = idea(ANNA);
        own(id, ANI);
        lead();
        move(id, Stage.SUBMITTED, Stage.DECLINED);
        assertThatThrownBy(() -> stages.move(id, Stage.DECLINED, Stage.REVIEW, WHY))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R3_3_an_answer_stays_and_is_published() {
        long id = idea(ANNA);
        harriet();
        answers.answer(id, "We look at it in May.", Language.EN);
        assertThat(heard.answered(id)).hasSize(1);
        assertThat(audited("idea.answered", id)).isEqualTo(1);
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery("update idea_answer set text = 'We do not.'")
                                        .executeUpdate())
                .hasMessageContaining("only added to");
    }

    @Test
    void R3_4_who_comes_second_is_told_where_it_stands() {
        open();
        long id = idea(ANNA);
        harriet();
        move(id, Stage.SUBMITTED, Stage.REVIEW);
        assertThatThrownBy(() -> move(id, Stage.SUBMITTED, Stage.DECLINED))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("review by now");
    }

    @Test
    void R3_1_it_does_not_skip_a_stage() {
        open();
        long id = idea(ANNA);
        harriet();
        assertThatThrownBy(() -> move(id, Stage.SUBMITTED, Stage.ADOPTED))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("declined, review");
    }
}
