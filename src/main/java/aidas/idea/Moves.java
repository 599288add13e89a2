package aidas.idea;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Where ideas stood, and why they went on; it checks no rights, so the use case that asks must. */
@Store
public class Moves {

    @Inject SetWise setWise;

    void add(long idea, Move move) {
        var mover = move.by().employee();
        setWise.update(
                """
                insert into idea_move
                    (idea_id, from_stage, to_stage, reason, moved_by, mover_id, moved_at)
                values (?, ?, ?, ?, ?, ?::bigint, ?::timestamptz)
                """,
                idea,
                move.from().code(),
                move.to().code(),
                move.reason(),
                move.by().login(),
                mover == null ? null : (Object) mover.value(),
                move.at().toString());
    }

    /** Oldest first. */
    public List<Move> of(long idea) {
        return setWise.rows(
                """
                select from_stage, to_stage, reason, moved_by, mover_id, moved_at
                  from idea_move where idea_id = ? order by id
                """,
                Moves::read,
                idea);
    }

    private static Move read(ResultSet row) throws SQLException {
        var mover = row.getObject(5, Long.class);
        return new Move(
                Stage.ofCode(row.getString(1)).orElseThrow(),
                Stage.ofCode(row.getString(2)).orElseThrow(),
                row.getString(3),
                new Mover(row.getString(4), mover == null ? null : new EmployeeId(mover)),
                SetWise.instant(row, 6));
    }
}
