package aidas.recognition.equity.ring;

import aidas.testbed.Testbed;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A ring of Elena and somebody in the last month that was looked at, for tests of pages; gone when
 * it is closed.
 *
 * @param id the ring's key
 * @param other the second one's given name
 */
public record PlantedRing(long id, String other) implements AutoCloseable {

    private static final String ELENA = "E1001";

    /**
     * @param number of the second one
     * @param opened may HR look at it?
     */
    public static PlantedRing with(String number, boolean opened) throws SQLException {
        try (var database = Testbed.database();
                var insert =
                        database.prepareStatement(
                                """
                                with added as (
                                    insert into ring (month, people, size, nudged_at, opened)
                                    select max(month), 'planted-' || gen_random_uuid(), 2, now(), ?
                                      from ring_month
                                    returning id),
                                people as (
                                    insert into ring_person (ring_id, employee_id)
                                    select a.id, e.id from added a, employee e
                                     where e.number in (?, ?))
                                select a.id, e.given_name from added a, employee e
                                 where e.number = ?
                                """)) {
            insert.setBoolean(1, opened);
            insert.setString(2, ELENA);
            insert.setString(3, number);
            insert.setString(4, number);
            try (var added = insert.executeQuery()) {
                added.next();
                return new PlantedRing(added.getLong(1), added.getString(2));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (var database = Testbed.database()) {
            delete(database, "delete from ring_person where ring_id = ?");
            delete(database, "delete from ring where id = ?");
        }
    }

    private void delete(Connection database, String sql) throws SQLException {
        try (var delete = database.prepareStatement(sql)) {
            delete.setLong(1, id);
            delete.executeUpdate();
        }
    }
}
