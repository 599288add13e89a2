package aidas.outreach.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class ShortMessageDeskIT extends SendingFixture {

    private static final String NUMBER = "+359 88 123 4567";

    @Inject DueMessages due;

    /** Other tests' messages that wait are in a batch of their own. */
    @BeforeEach
    void nothing_waits() {
        while (messages.take().isPresent()) {
            // until none is left
        }
    }

    private void toldByPhone(String id, String number) {
        var visit = visit(id, null, number, null, Duration.ofHours(1));
        assertThat(told(visit)).isEqualTo(Verdict.INVITED);
    }

    private MessageFile oneBatch() {
        toldByPhone("1", NUMBER);
        return messages.take().orElseThrow();
    }

    private void ago(MessageBatch batch, Duration time) {
        em.createNativeQuery(
                        """
                        update message_batch set made_at = made_at - cast(:time as interval)
                         where id = :id
                        """)
                .setParameter("time", time.toString())
                .setParameter("id", batch.id())
                .executeUpdate();
    }

    private List<Long> unconfirmed() {
        return messages.unconfirmed().stream().map(MessageBatch::id).toList();
    }

    /** Numbers that are kept, of this test's interactions. */
    private long kept() {
        var sql =
                """
                select count(*) from short_message m join interaction i
                    on m.key = 'invitation-' || i.ticket_id
                 where m.number is not null and i.source = 'snd-it' and i.external_id like :run
                """;
        return ((Number)
                        em.createNativeQuery(sql).setParameter("run", run + "-%").getSingleResult())
                .longValue();
    }

    @Test
    void R4_4_what_is_in_one_batch_is_in_no_other() {
        toldByPhone("1", NUMBER);
        toldByPhone("2", "+359 88 123 4568");
        assertThat(messages.waiting()).isEqualTo(2);
        var first = messages.take().orElseThrow();
        assertThat(first.batch().messages()).isEqualTo(2);
        assertThat(first.messages())
                .extracting(ShortMessage::number)
                .containsExactly(NUMBER, "+359 88 123 4568");
        assertThat(first.messages())
                .allSatisfy(row -> assertThat(row.words()).contains("Old Town", "/s/"));
        assertThat(messages.take()).isEmpty();
        toldByPhone("3", "+359 88 123 4569");
        var second = messages.take().orElseThrow();
        assertThat(second.messages()).doesNotContainAnyElementsOf(first.messages()).hasSize(1);
        assertThat(messages.waiting()).isZero();
    }

    @Test
    void R4_4_a_batch_holds_a_thousand_at_most() {
        em.createNativeQuery(
                        """
                        insert into short_message (key, number, words, made_at)
                        select :run || '-' || n, '+35988' || n, 'x', now()
                          from generate_series(1, 1001) as n
                        """)
                .setParameter("run", run)
                .executeUpdate();
        var sizes = LongStream.range(0, 2).mapToObj(i -> messages.take().orElseThrow()).toList();
        assertThat(sizes)
                .extracting(file -> file.batch().messages(), file -> file.messages().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1000, 1000),
                        org.assertj.core.groups.Tuple.tuple(1, 1));
        assertThat(sizes.getFirst().messages().getFirst().number()).isEqualTo("+359881");
    }

    @Test
    void R4_5_the_same_file_comes_again_until_it_is_confirmed() {
        var file = oneBatch();
        long id = file.batch().id();
        assertThat(messages.again(id)).isEqualTo(file);
        assertThat(messages.again(id)).isEqualTo(file);
        assertThat(unconfirmed()).contains(id);
        messages.confirm(id);
        assertThat(kept()).isZero();
        assertThat(unconfirmed()).doesNotContain(id);
        assertThatThrownBy(() -> messages.again(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void R4_5_confirming_again_changes_nothing_and_no_batch_is_not_there() {
        long id = oneBatch().batch().id();
        messages.confirm(id);
        messages.confirm(id);
        assertThat(unconfirmed()).doesNotContain(id);
        assertThatThrownBy(() -> messages.confirm(0)).isInstanceOf(NotFound.class);
    }

    @Test
    void R4_5_after_three_days_it_is_forgotten_and_said_to_be_unconfirmed() {
        var batch = oneBatch().batch();
        long id = batch.id();
        ago(batch, MessageBatch.KEPT.minusMinutes(1));
        due.run(0, clock.instant());
        assertThat(messages.again(id).messages()).hasSize(1);
        ago(batch, Duration.ofMinutes(2));
        assertThat(due.due(clock.instant())).isNotEmpty();
        due.run(0, clock.instant());
        assertThat(kept()).isZero();
        assertThat(unconfirmed()).contains(id);
        messages.confirm(id);
        assertThat(unconfirmed()).doesNotContain(id);
        assertThatThrownBy(() -> messages.again(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void R4_5_a_batch_whose_time_is_over_is_fetched_no_more_though_nothing_forgot_it_yet() {
        var batch = oneBatch().batch();
        ago(batch, MessageBatch.KEPT);
        assertThat(kept()).isEqualTo(1);
        assertThatThrownBy(() -> messages.again(batch.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void R4_5_what_nobody_fetches_for_seven_days_is_forgotten() {
        toldByPhone("1", NUMBER);
        due.run(0, clock.instant().plus(Duration.ofDays(7)).minusSeconds(60));
        assertThat(kept()).isEqualTo(1);
        due.run(0, clock.instant().plus(Duration.ofDays(7)));
        assertThat(kept()).isZero();
        assertThat(messages.take()).isEmpty();
    }

    @Test
    void R4_4_an_administrator_of_some_stores_reads_no_numbers() {
        caller.is("part").with(Role.ADMIN).inRegion("BG");
        assertThatThrownBy(messages::take).isInstanceOf(Forbidden.class);
    }
}
