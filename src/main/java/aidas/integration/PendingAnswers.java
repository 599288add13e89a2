package aidas.integration;

import aidas.feedback.SetWise;
import aidas.integration.tool.Facts;
import aidas.integration.tool.Incoming.Progress;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Answers on their way, one row each; what they say is forgotten when they settle (R3.1). */
@Store
class PendingAnswers {

    private static final int MOST = 500;

    private static final String VIEW =
            """
            select source_id, answer, progress, facts, came_at, changed_at, outcome
              from integration_answer
            """;

    @Inject SetWise setWise;

    /** Nobody else touches this answer until the transaction ends, even if it is not there yet. */
    Optional<PendingAnswer> locked(long source, String answer) {
        setWise.rows(
                "select pg_advisory_xact_lock(hashtextextended(?, ?))", row -> 0, answer, source);
        return setWise
                .rows(
                        VIEW + " where source_id = ? and answer = ?",
                        PendingAnswers::view,
                        source,
                        answer)
                .stream()
                .findFirst();
    }

    void waits(PendingAnswer answer, Instant due) {
        keep(answer, answer.facts().json(), null, due);
    }

    /** What it says is kept only where another try may come. */
    void settled(PendingAnswer answer, State outcome) {
        keep(answer, outcome.isFinal() ? null : answer.facts().json(), outcome, null);
    }

    private void keep(PendingAnswer answer, String facts, State outcome, Instant due) {
        setWise.update(
                """
                insert into integration_answer (source_id, answer, progress, facts, came_at,
                       changed_at, outcome, due_at)
                values (?, ?, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?::timestamptz)
                on conflict (source_id, answer) do update
                   set progress = excluded.progress, facts = excluded.facts,
                       changed_at = excluded.changed_at, outcome = excluded.outcome,
                       due_at = excluded.due_at
                """,
                answer.source(),
                answer.answer(),
                answer.progress().name(),
                facts == null ? null : Legible.of(facts),
                answer.came().toString(),
                text(answer.changed()),
                outcome == null ? null : outcome.code(),
                text(due));
    }

    /** What answers say that came to nothing, once one of their payloads is forgotten (R2.2). */
    void forget(long source, Instant before) {
        setWise.update(
                """
                update integration_answer a set facts = null
                  from integration_event e
                 where e.source_id = ? and e.last_at < ?::timestamptz
                   and a.source_id = e.source_id and a.answer = e.answer
                   and a.outcome is not null and a.facts is not null
                """,
                source,
                before.toString());
    }

    /** The keys of those that have waited long enough. */
    List<Long> due(Instant now) {
        return setWise.rows(
                """
                select id from integration_answer where due_at <= ?::timestamptz
                 order by due_at limit ?
                """,
                row -> row.getLong(1),
                now.toString(),
                MOST);
    }

    /** The answer by its key, locked; empty if it changed or settled meanwhile. */
    Optional<PendingAnswer> dueNow(long key, Instant now) {
        var found = setWise.rows(VIEW + " where id = ?", PendingAnswers::view, key);
        return found.stream()
                .findFirst()
                .flatMap(one -> locked(one.source(), one.answer()))
                .filter(one -> due(key, now));
    }

    private boolean due(long key, Instant now) {
        return !setWise.rows(
                        "select id from integration_answer where id = ? and due_at <= ?::timestamptz",
                        row -> row.getLong(1),
                        key,
                        now.toString())
                .isEmpty();
    }

    private static String text(Instant at) {
        return at == null ? null : at.toString();
    }

    private static PendingAnswer view(ResultSet row) throws SQLException {
        var facts = row.getString(4);
        var changed = row.getObject(6, OffsetDateTime.class);
        var outcome = row.getString(7);
        return new PendingAnswer(
                row.getLong(1),
                row.getString(2),
                Progress.valueOf(row.getString(3)),
                facts == null ? Facts.NONE : Facts.ofJson(facts),
                SetWise.instant(row, 5),
                changed == null ? null : changed.toInstant(),
                outcome == null ? null : State.ofCode(outcome));
    }
}
