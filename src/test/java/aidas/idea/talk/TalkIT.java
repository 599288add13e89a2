package aidas.idea.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Language;
import aidas.access.Role;
import aidas.recognition.TwoStores;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class TalkIT extends TwoStores {

    @Inject CommentDesk desk;
    @Inject TalkReading reading;
    @Inject FollowDesk follows;
    @Inject HeardComments heard;

    private int keys;

    @BeforeEach
    void nothing_heard_yet() {
        heard.clear();
    }

    private long idea(String sent) {
        return ((Number)
                        em.createNativeQuery(
                                        """
                                        insert into idea (key, author_id, kind, title, text,
                                               language, written_at, sent_at, due_on)
                                        values (:key, :who, 'service', 'A bell at the counter',
                                                'So that nobody waits unseen.', 'bg', now(),
                                                cast(:sent as timestamptz), cast(:sent as date))
                                        returning id
                                        """)
                                .setParameter("key", "talk-" + ++keys)
                                .setParameter("who", id(ANNA).value())
                                .setParameter("sent", sent)
                                .getSingleResult())
                .longValue();
    }

    private long sent() {
        return idea("2026-03-02");
    }

    private NewComment comment(String text) {
        return new NewComment(text, Language.EN, "key-" + ++keys);
    }

    private List<String> texts(long idea) {
        return reading.of(idea, null).comments().stream().map(Comment::text).toList();
    }

    @Test
    void R1_1_a_draft_is_not_there_for_anybody() {
        long draft = idea(null);
        employee(ANNA);
        assertThatThrownBy(() -> desk.say(draft, comment("Mine"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.of(draft, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> follows.follow(draft)).isInstanceOf(NotFound.class);
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
    void R1_3_the_own_one_is_taken_back_and_nobody_elses_but_by_hr() {
        long idea = sent();
        employee(BORIS);
        long mine = desk.say(idea, comment("First"));
        long rude = desk.say(idea, comment("Rude"));
        employee(CVETAN);
        assertThatThrownBy(() -> desk.withdraw(idea, mine)).isInstanceOf(NotFound.class);
        employee(BORIS);
        desk.withdraw(idea, mine);
        assertThat(texts(idea)).containsExactly("Rude");
        harriet();
        desk.withdraw(idea, rude);
        assertThat(texts(idea)).isEmpty();
        caller.is("dora").with(Role.DPO).inCompany();
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
    void R2_1_who_works_here_is_named_by_name_or_number() {
        long idea = sent();
        employee(BORIS);
        desk.say(idea, comment("@Anna One and @" + EGLE + ", @Dan Five left. What do you say?"));
        var read = reading.of(idea, null).comments().getFirst();
        assertThat(read.named()).extracting(Peer::number).containsExactly(EGLE, ANNA);
        assertThat(read.mine()).isTrue();
        assertThat(read.by().fullName()).isEqualTo("Boris Two");
    }

    @Test
    void R2_3_colleagues_are_offered_by_the_beginning_of_a_name() {
        employee(BORIS);
        assertThat(reading.colleagues("ann", Locale.ENGLISH))
                .filteredOn(each -> each.number().equals(ANNA))
                .singleElement()
                .satisfies(anna -> assertThat(anna.place()).isEqualTo("Store " + HERE + ", Sofia"));
        assertThat(reading.colleagues("Boris", Locale.ENGLISH))
                .noneMatch(each -> each.number().equals(BORIS));
        assertThat(reading.colleagues(" ", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void R3_1_who_works_here_follows_and_stops() {
        long idea = sent();
        employee(BORIS);
        follows.follow(idea);
        follows.follow(idea);
        assertThat(follows.following(idea)).isTrue();
        follows.unfollow(idea);
        follows.unfollow(idea);
        assertThat(follows.following(idea)).isFalse();
    }
}
