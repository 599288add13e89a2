package aidas.integration;

import aidas.feedback.SetWise;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Every payload that came with a right signature, and what became of it (R2.2). */
@Store
class Events {

    private static final String VIEW =
            """
            select id, received_at, answer, state, field, reason, repeats, payload is not null
              from integration_event
            """;

    @Inject SetWise setWise;

    /** The row of this event; the same key again is the same event (R2.3). */
    Noted note(long source, String key, String payload, Instant at) {
        return setWise.rows(
                        """
                        insert into integration_event as e (source_id, event_key, received_at, last_at, payload)
                        values (?, ?, ?::timestamptz, ?::timestamptz, ?)
                        on conflict (source_id, event_key) do update
                           set repeats = e.repeats + 1, last_at = excluded.last_at,
                               payload = coalesce(e.payload, excluded.payload)
                        returning id, repeats, state
                        """,
                        row ->
                                new Noted(
                                        row.getLong(1),
                                        row.getInt(2) == 0 ? null : State.ofCode(row.getString(3))),
                        source,
                        key,
                        at.toString(),
                        at.toString(),
                        Legible.of(payload))
                .getFirst();
    }

    void became(long event, String answer, Verdict verdict) {
        setWise.update(
                """
                update integration_event set answer = ?, state = ?, field = ?, reason = ?
                 where id = ?
                """,
                answer,
                verdict.state().code(),
                verdict.field(),
                verdict.reason(),
                event);
    }

    /** Events that waited follow their answer. */
    void settled(long source, String answer, Verdict verdict) {
        setWise.update(
                """
                update integration_event set state = ?, field = ?, reason = ?
                 where source_id = ? and answer = ? and state = 'waiting'
                """,
                verdict.state().code(),
                verdict.field(),
                verdict.reason(),
                source,
                answer);
    }

    /** Newest first, those before the given one. */
    List<EventView> latest(long source, long before, int most) {
        return setWise.rows(
                VIEW + " where source_id = ? and id < ? order by id desc limit ?",
                Events::view,
                source,
                before,
                most);
    }

    /**
     * @throws NotFound if the source has none by that number
     */
    EventView get(long source, long id) {
        return setWise
                .rows(VIEW + " where source_id = ? and id = ?", Events::view, source, id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("the source has no event " + id));
    }

    /**
     * @throws NotFound if it is not kept any more
     */
    String payload(long id) {
        return setWise
                .rows(
                        """
                        select payload from integration_event where id = ? and payload is not null
                        """,
                        row -> row.getString(1),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("the event " + id + " is not kept any more"));
    }

    private static EventView view(ResultSet row) throws SQLException {
        return new EventView(
                row.getLong(1),
                SetWise.instant(row, 2),
                row.getString(3),
                new Verdict(State.ofCode(row.getString(4)), row.getString(5), row.getString(6)),
                row.getInt(7),
                row.getBoolean(8));
    }

    /** One more that nobody signed rightly; source 0 is none that there is (R2.1). */
    void knocked(long source, LocalDate day) {
        setWise.update(
                """
                insert into integration_knock as k (source_id, day, n) values (?, ?::date, 1)
                on conflict (source_id, day) do update set n = k.n + 1
                """,
                source,
                day.toString());
    }

    /** How many were not signed rightly since that day. */
    long knocks(long source, LocalDate since) {
        return setWise.rows(
                        """
                        select coalesce(sum(n), 0) from integration_knock
                         where source_id = ? and day >= ?::date
                        """,
                        row -> row.getLong(1),
                        source,
                        since.toString())
                .getFirst();
    }

    /** Sources with payloads that came before then. */
    List<Long> withPayloadsBefore(Instant then) {
        return setWise.rows(
                """
                select distinct source_id from integration_event
                 where payload is not null and last_at < ?::timestamptz
                """,
                row -> row.getLong(1),
                then.toString());
    }

    int forget(long source, Instant before) {
        return setWise.update(
                """
                update integration_event set payload = null
                 where source_id = ? and payload is not null and last_at < ?::timestamptz
                """,
                source,
                before.toString());
    }
}
