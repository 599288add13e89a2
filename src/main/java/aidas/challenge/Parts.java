package aidas.challenge;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.recognition.value.Tongues;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Who takes part in what (R2.1). */
@Store
class Parts {

    private static final String IN =
            "select challenge_id, employee_id, store_id from challenge_part where left_at is null";

    @Inject SetWise setWise;

    /** By key of the person. */
    List<Part> of(long challenge) {
        return setWise.rows(
                IN + " and challenge_id = ? order by employee_id", Parts::read, challenge);
    }

    /** Of one person, in no particular order. */
    List<Part> of(EmployeeId who) {
        return setWise.rows(IN + " and employee_id = ?", Parts::read, who.value());
    }

    /** Who joins another one too waits until this transaction ends (R4.4). */
    void turn(EmployeeId who) {
        setWise.rows(
                "select 1 from pg_advisory_xact_lock(hashtextextended(?, 80))",
                row -> row.getInt(1),
                "player " + who.value());
    }

    /**
     * Names of those that count the same of that person on the same days, over or not: whoever
     * changed stores may take part in one of the old store (R4.4).
     */
    List<Tongues> meeting(EmployeeId who, long challenge) {
        return setWise.rows(
                """
                select o.name_en, o.name_bg, o.name_lt
                  from challenge c
                  join challenge o on o.id <> c.id and o.measure = c.measure and o.off_at is null
                       and o.from_day < c.until_day and o.until_day > c.from_day
                  join challenge_part p on p.challenge_id = o.id and p.left_at is null
                 where c.id = ? and p.employee_id = ?
                 order by o.from_day, o.id
                """,
                row -> new Tongues(row.getString(1), row.getString(2), row.getString(3)),
                challenge,
                who.value());
    }

    /**
     * @return false if that person was in already
     */
    boolean join(long challenge, EmployeeId who, StoreId store, Instant at) {
        return setWise.update(
                        """
                        insert into challenge_part (challenge_id, employee_id, store_id, joined_at)
                        values (?, ?, ?, ?::timestamptz)
                            on conflict (challenge_id, employee_id) do update
                           set left_at = null, joined_at = excluded.joined_at,
                               store_id = excluded.store_id
                         where challenge_part.left_at is not null
                        """,
                        challenge,
                        who.value(),
                        store.value(),
                        at.toString())
                > 0;
    }

    /**
     * Also takes back from today's pages every figure that the person was counted in (R2.3).
     *
     * @return false if that person was not in
     */
    boolean leave(long challenge, EmployeeId who, Instant at) {
        boolean left =
                setWise.update(
                                """
                                update challenge_part set left_at = ?::timestamptz
                                 where challenge_id = ? and employee_id = ? and left_at is null
                                """,
                                at.toString(),
                                challenge,
                                who.value())
                        > 0;
        if (left) {
            setWise.update(
                    """
                    update challenge_standing set shown = false
                     where challenge_id = ? and ? = any(people)
                    """,
                    challenge,
                    who.value());
        }
        return left;
    }

    private static Part read(ResultSet row) throws SQLException {
        return new Part(
                row.getLong(1), new EmployeeId(row.getLong(2)), new StoreId(row.getLong(3)));
    }
}
