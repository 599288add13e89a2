package aidas.outreach.sending;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Batches of short messages, and which of them their gateway has (R4.4, R4.5). */
@Store
class MessageBatches {

    private static final String BATCHES =
            "select id, made_at, messages, confirmed_at from message_batch ";

    @Inject SetWise setWise;

    /**
     * Makes one of the oldest messages that wait; nobody else gets them.
     *
     * @return its id; empty if none waits
     */
    Optional<Long> make(int most, Instant at) {
        return setWise
                .rows(
                        """
                        with due as (
                          select id from short_message where batch_id is null and number is not null
                             and made_at > ?::timestamptz order by id limit ? for update skip locked),
                        batch as (
                          insert into message_batch (made_at, messages)
                          select ?::timestamptz, count(*) from due having count(*) > 0
                          returning id)
                        update short_message m set batch_id = batch.id
                          from due, batch where m.id = due.id
                        returning batch.id
                        """,
                        row -> row.getLong(1),
                        at.minus(ShortMessages.FRESH).toString(),
                        most,
                        at.toString())
                .stream()
                .findFirst();
    }

    Optional<MessageBatch> find(long id) {
        return setWise.rows(BATCHES + "where id = ?", MessageBatches::batch, id).stream()
                .findFirst();
    }

    /** Those that no gateway confirmed, newest first, at most 50. */
    List<MessageBatch> unconfirmed(Instant since) {
        return setWise.rows(
                BATCHES
                        + """
                        where confirmed_at is null and made_at >= ?::timestamptz
                        order by made_at desc, id desc limit 50
                        """,
                MessageBatches::batch,
                since.toString());
    }

    /** What was confirmed before stays as it was. */
    void confirm(long id, Instant at) {
        setWise.update(
                """
                update message_batch set confirmed_at = ?::timestamptz
                 where id = ? and confirmed_at is null
                """,
                at.toString(),
                id);
    }

    private static MessageBatch batch(ResultSet row) throws SQLException {
        return new MessageBatch(
                row.getLong(1), SetWise.instant(row, 2), row.getInt(3), SetWise.moment(row, 4));
    }
}
