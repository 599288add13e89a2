package aidas.outreach.sending;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Short messages that wait for their gateway (R4.4). */
@Store
class ShortMessages {

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

    /** The oldest ones, which nobody else gets; their numbers and words are gone from here. */
    List<ShortMessage> take(int most, Instant at) {
        return setWise.rows(
                """
                with due as (select id, key, number, words from short_message
                              where taken_at is null order by id limit ? for update skip locked)
                update short_message m set taken_at = ?::timestamptz, number = null, words = null
                  from due where m.id = due.id
                returning due.key, due.number, due.words
                """,
                row -> new ShortMessage(row.getString(1), row.getString(2), row.getString(3)),
                most,
                at.toString());
    }
}
