package aidas.outreach.sending;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Short messages until their gateway has them (R4.4, R4.5). */
@Store
class ShortMessages {

    /** A question that waited longer comes too late, as one about an older visit does (R2.3). */
    static final Duration FRESH = Duration.ofDays(7);

    /** Asked of the row itself, so that one that a batch takes meanwhile is left alone. */
    private static final String STALE =
            """
             where number is not null
               and (batch_id is null and made_at <= ?::timestamptz
                    or exists (select from message_batch b
                                where b.id = batch_id and b.made_at <= ?::timestamptz))
            """;

    @Inject SetWise setWise;

    void add(ShortMessage message, Instant at) {
        setWise.update(
                """
                insert into short_message (key, number, words, made_at)
                values (?, ?, ?, ?::timestamptz)
                """,
                message.key(),
                message.number(),
                message.words(),
                at.toString());
    }

    /** Oldest first; none once they are forgotten. */
    List<ShortMessage> of(long batch) {
        return setWise.rows(
                """
                select key, number, words from short_message
                 where batch_id = ? and number is not null order by id
                """,
                row -> new ShortMessage(row.getString(1), row.getString(2), row.getString(3)),
                batch);
    }

    /** How many wait for a gateway. */
    long waiting(Instant now) {
        return setWise.rows(
                        """
                        select count(*) from short_message
                         where batch_id is null and number is not null
                           and made_at > ?::timestamptz
                        """,
                        row -> row.getLong(1),
                        now.minus(FRESH).toString())
                .getFirst();
    }

    /** Number and words, of a whole batch. */
    void forget(long batch) {
        setWise.update(
                """
                update short_message set number = null, words = null
                 where batch_id = ? and number is not null
                """,
                batch);
    }

    boolean anyStale(Instant now) {
        return !setWise.rows(
                        "select 1 from short_message " + STALE + " limit 1",
                        row -> row.getInt(1),
                        now.minus(FRESH).toString(),
                        now.minus(MessageBatch.KEPT).toString())
                .isEmpty();
    }

    /** Number and words, of all that nobody fetched, or confirmed, in time. */
    void forgetStale(Instant now) {
        setWise.update(
                "update short_message set number = null, words = null " + STALE,
                now.minus(FRESH).toString(),
                now.minus(MessageBatch.KEPT).toString());
    }
}
