package aidas.pulse;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.pulse.gate.Unit;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Comments, replies and what was done. */
@InContainer
class TalkIT extends SmallCompany {

    private static final byte[] SECRET =
            "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @Inject CommentDesk comments;
    @Inject TalkDesk talks;
    @Inject ActionDesk actions;
    @Inject Clock clock;

    private void closed(int answers) {
        running();
        open();
        IntStream.rangeClosed(1, answers)
                .forEach(
                        i ->
                                answer(
                                        i,
                                        1,
                                        of("enps", i % 11),
                                        i > 2
                                                ? null
                                                : new Cast.Words(
                                                        "Words of " + i,
                                                        "en",
                                                        i == 1 ? BallotDesk.hash(SECRET) : null)));
        close(1);
    }

    private List<Talk> read() {
        return comments.of(CODE, 1);
    }

    @Test
    void R4_3_a_comment_names_the_smallest_unit_that_hides_its_writer() {
        closed(24);
        // Kitchen and desk have six and seven, fewer than the eight that words need
        assertThat(read())
                .extracting(talk -> talk.comment().unit())
                .containsExactly(Unit.store("PUL-01"), Unit.store("PUL-01"));
        // Of its thirteen people four read English, as the writers did, and five Bulgarian
        assertThat(read())
                .extracting(talk -> talk.comment().language())
                .containsExactly("bg", "bg");
    }

    @Test
    void R4_3_words_that_nothing_hides_are_not_kept() {
        closed(7);
        assertThat(read()).isEmpty();
        caller.is("anonymous");
        assertThatThrownBy(() -> talks.read(SECRET)).isInstanceOf(NotFound.class);
    }

    private Comment talks(boolean open) {
        return read().stream()
                .map(Talk::comment)
                .filter(comment -> comment.open() == open)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void R6_1_hr_and_the_units_lead_reply_and_nobody_else() {
        closed(24);
        var comment = talks(true);
        comments.reply(comment.id(), "Which shifts do you mean?");
        lead("PUL-01");
        assertThat(read()).hasSize(2);
        comments.reply(comment.id(), "I am listening too.");
        assertThat(read()).anyMatch(talk -> talk.entries().size() == 2);
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThatThrownBy(this::read).isInstanceOf(Forbidden.class);
        lead("PUL-02");
        assertThat(read()).isEmpty();
        assertThatThrownBy(() -> comments.reply(comment.id(), "Who was it?"))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R6_1_whoever_kept_no_secret_cannot_be_answered() {
        closed(24);
        var mute = talks(false);
        assertThatThrownBy(() -> comments.reply(mute.id(), "Hello")).isInstanceOf(Conflict.class);
    }

    @Test
    void R6_2_the_writer_reads_and_answers_with_the_secret() {
        closed(24);
        comments.reply(talks(true).id(), "Which shifts do you mean?");
        caller.is("anonymous");
        talks.answer(SECRET, " The late ones. ");
        var talk = talks.read(SECRET);
        assertThat(talk.comment().text()).isEqualTo("Words of 1");
        assertThat(talk.entries()).extracting(Entry::author).containsExactly("harriet", null);
        assertThat(talk.entries()).extracting(Entry::text).last().isEqualTo("The late ones.");
        assertThat(talk.entries())
                .extracting(Entry::week)
                .allMatch(week -> week.matches("\\d{4}-W\\d\\d"));
        assertThatThrownBy(() -> talks.read(new byte[16])).isInstanceOf(NotFound.class);
    }

    @Test
    void R6_2_what_is_no_secret_is_refused() {
        assertThatThrownBy(() -> talks.read(new byte[3])).isInstanceOf(Refused.class);
    }

    @Test
    void R6_2_an_answer_has_words() {
        closed(24);
        assertThatThrownBy(() -> talks.answer(SECRET, " ")).isInstanceOf(Refused.class);
    }

    @Test
    void R6_2_a_talk_ends_somewhere() {
        closed(24);
        caller.is("anonymous");
        IntStream.range(0, TalkClerk.MOST).forEach(i -> talks.answer(SECRET, "More " + i));
        assertThat(TalkClerk.week(at("2026-12-31T12:00:00Z"))).isEqualTo("2026-W53");
        assertThatThrownBy(() -> talks.answer(SECRET, "And more")).isInstanceOf(Conflict.class);
    }

    private NewAction done(Unit unit) {
        return new NewAction(unit, "Late rotas", "Two weeks ahead", LocalDate.now(clock));
    }

    @Test
    void R7_1_what_was_done_is_told_to_everybody_it_concerns() {
        closed(24);
        actions.record(CODE, 1, done(Unit.store("PUL-02")));
        employee(14);
        assertThat(mine()).hasSize(1);
        employee(1);
        assertThat(mine()).isEmpty();
        lead("PUL-01");
        assertThatThrownBy(() -> actions.record(CODE, 1, done(Unit.store("PUL-02"))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R7_1_what_is_wrong_about_it_is_named() {
        closed(24);
        var tomorrow = LocalDate.now(clock).plusDays(1);
        assertThatThrownBy(
                        () ->
                                actions.record(
                                        CODE,
                                        1,
                                        new NewAction(Unit.store("NO"), "", null, tomorrow)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("said")
                .hasMessageContaining("did")
                .hasMessageContaining("day")
                .hasMessageContaining("unit");
    }

    private List<ActionView> mine() {
        return actions.all().stream()
                .filter(action -> action.wave().programme().equals(CODE))
                .toList();
    }

    @Test
    void R7_2_after_fourteen_days_without_anything_done_a_wave_is_a_debt() {
        closed(24);
        assertThat(debts()).isEmpty();
        sql(
                "update pulse_wave set closed_at = closed_at - interval '15 days'"
                        + " where programme_id = (select id from pulse_programme where code = 'pul-test')");
        assertThat(debts()).hasSize(1);
        actions.record(CODE, 1, done(Unit.COMPANY));
        assertThat(debts()).isEmpty();
    }

    private List<WaveView> debts() {
        return actions.debts().stream().filter(w -> w.programme().equals(CODE)).toList();
    }
}
