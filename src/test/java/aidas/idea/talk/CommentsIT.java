package aidas.idea.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.idea.IdeaCommentGone;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@InContainer
class CommentsIT extends TalkedAbout {

    private List<String> texts(long idea) {
        return reading.of(idea, null).comments().stream().map(Comment::text).toList();
    }

    @Test
    void R1_1_nothing_is_said_to_a_draft() {
        long draft = idea(null);
        employee(ANNA);
        assertThatThrownBy(() -> desk.say(draft, comment("Mine"))).isInstanceOf(NotFound.class);
    }

    @Test
    void R1_1_nothing_is_read_of_a_draft() {
        long draft = idea(null);
        employee(ANNA);
        assertThatThrownBy(() -> reading.of(draft, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void R1_1_every_field_at_fault_is_named_at_once() {
        long idea = sent();
        employee(BORIS);
        assertThatThrownBy(() -> desk.say(idea, new NewComment(" ", null, "")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(Refused.Violation::field)
                                        .containsExactly("text", "language", "key"));
    }

    @Test
    void R1_2_said_again_with_the_same_key_it_is_one_comment_told_once() {
        long idea = sent();
        employee(BORIS);
        var said = comment("It rings at ours.");
        assertThat(desk.say(idea, said)).isEqualTo(desk.say(idea, said));
        assertThat(texts(idea)).containsExactly("It rings at ours.");
        assertThat(heard.all()).hasSize(1);
    }

    @Test
    void R1_3_the_own_one_is_taken_back_at_any_time() {
        long idea = sent();
        employee(BORIS);
        long mine = desk.say(idea, comment("First"));
        desk.say(idea, comment("Second"));
        desk.withdraw(idea, mine);
        assertThat(texts(idea)).containsExactly("Second");
    }

    @Test
    void R1_3_nobody_takes_back_what_another_one_said() {
        long idea = sent();
        employee(BORIS);
        long comment = desk.say(idea, comment("First"));
        employee(CVETAN);
        assertThatThrownBy(() -> desk.withdraw(idea, comment)).isInstanceOf(NotFound.class);
    }

    @Test
    void R1_3_hr_takes_off_anybodys_and_it_stands_in_the_audit_log() {
        long idea = sent();
        employee(BORIS);
        long rude = desk.say(idea, comment("Rude"));
        harriet();
        desk.withdraw(idea, rude);
        assertThat(texts(idea)).isEmpty();
        assertThat(
                        em.createNativeQuery(
                                        "select count(*) from audit_entry where action ="
                                                + " 'idea.comment.off' and subject = :subject",
                                        Long.class)
                                .setParameter("subject", "idea:" + idea)
                                .getSingleResult())
                .isEqualTo(1L);
    }

    @Test
    void R1_5_the_latest_hundred_are_read_at_once_earliest_first() {
        long idea = sent();
        employee(BORIS);
        IntStream.rangeClosed(1, 103).forEach(i -> desk.say(idea, comment("No. " + i)));
        var latest = reading.of(idea, null);
        assertThat(latest.comments()).hasSize(100);
        assertThat(latest.comments().getLast().text()).isEqualTo("No. 103");
        assertThat(reading.of(idea, latest.before()).comments())
                .extracting(Comment::text)
                .containsExactly("No. 1", "No. 2", "No. 3");
    }

    @Test
    void R1_4_the_event_tells_who_said_it_and_whom_it_names() {
        long idea = sent();
        employee(BORIS);
        long comment = desk.say(idea, comment("Is it so, @Anna One?"));
        var told = heard.all().getFirst();
        assertThat(told.idea()).isEqualTo(idea);
        assertThat(told.comment()).isEqualTo(comment);
        assertThat(told.author()).isEqualTo(id(BORIS));
        assertThat(told.mentioned()).containsExactly(id(ANNA));
    }

    @Test
    void R1_4_that_it_is_taken_back_is_published_once() {
        long idea = sent();
        employee(BORIS);
        long comment = desk.say(idea, comment("It rings at ours."));
        desk.withdraw(idea, comment);
        assertThatThrownBy(() -> desk.withdraw(idea, comment)).isInstanceOf(NotFound.class);
        assertThat(heard.gone()).containsExactly(new IdeaCommentGone(idea, comment));
    }
}
