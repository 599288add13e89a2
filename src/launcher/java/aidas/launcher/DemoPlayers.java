package aidas.launcher;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;

/** What of the demo's challenges lies in the past, written into the database. */
final class DemoPlayers {

    private static final String MOVE =
            """
            update challenge set from_day = ?, until_day = ?, rules_en = ?, rules_bg = ?,
                   rules_lt = ?, rules_hash = ?, drafted_at = drafted_at - interval '60 days',
                   published_at = published_at - interval '60 days'
             where code = ?
            """;

    /** Seven of ten, and the demo's own employee. */
    private static final String JOIN =
            """
            insert into challenge_part (challenge_id, employee_id, store_id, joined_at)
            select c.id, e.id, a.store_id, c.published_at
              from challenge c, assignment a join employee e on e.id = a.employee_id
             where c.code = ? and a.until_day is null and e.active and e.number not in ('E1002', 'E2001')
               and (e.id % 10 < 7 or e.number = 'E1001')
            """;

    /** As it would have been counted day by day. */
    private static final String COUNT =
            """
            insert into challenge_standing (challenge_id, store_id, day, joined, people, counted,
                   before_n, before_good, during_n, during_good, shown, was_shown)
            select id, store_id, day, n, people, n, before, before, during, during, true, true
              from (select c.id, g.store_id, d.day, cardinality(g.people) as n, g.people,
                           (select count(*) from kudos k
                             where k.giver_id = any(g.people) and k.kind = 'kudos'
                               and k.withdrawn_at is null and k.hidden_at is null
                               and k.day >= c.from_day - 21 and k.day < c.until_day - 21) as before,
                           (select count(*) from kudos k
                             where k.giver_id = any(g.people) and k.kind = 'kudos'
                               and k.withdrawn_at is null and k.hidden_at is null
                               and k.day >= c.from_day and k.day < d.day) as during
                      from challenge c
                      join (select challenge_id, store_id,
                                   array_agg(employee_id order by employee_id) as people
                              from challenge_part group by 1, 2) g on g.challenge_id = c.id
                      cross join lateral (
                           select cast(generate_series(c.from_day + 1, cast(? as date),
                                                       interval '1 day') as date)
                                  as day) d
                     where c.code = ?) counted
             where n >= 5
                on conflict do nothing
            """;

    private DemoPlayers() {}

    /** How many were given in so many days. */
    static int thanks(Connection database, LocalDate from, int days) throws SQLException {
        try (var count =
                database.prepareStatement(
                        "select count(*) from kudos where kind = 'kudos' and day >= ? and day < ?")) {
            count.setDate(1, Date.valueOf(from));
            count.setDate(2, Date.valueOf(from.plusDays(days)));
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Published rules never change but here, where they were never read. */
    static void move(
            String code,
            LocalDate from,
            int days,
            JsonObject rules,
            String hash,
            Connection database)
            throws SQLException {
        try (var statement = database.createStatement();
                var move = database.prepareStatement(MOVE)) {
            statement.execute("alter table challenge disable trigger challenge_keeps_its_word");
            move.setDate(1, Date.valueOf(from));
            move.setDate(2, Date.valueOf(from.plusDays(days)));
            move.setString(3, rules.getString("en"));
            move.setString(4, rules.getString("bg"));
            move.setString(5, rules.getString("lt"));
            move.setString(6, hash);
            move.setString(7, code);
            move.executeUpdate();
            statement.execute("alter table challenge enable trigger challenge_keeps_its_word");
        }
    }

    static void join(String code, Connection database) throws SQLException {
        try (var join = database.prepareStatement(JOIN)) {
            join.setString(1, code);
            join.executeUpdate();
        }
    }

    static void count(String code, LocalDate today, Connection database) throws SQLException {
        try (var count = database.prepareStatement(COUNT)) {
            count.setDate(1, Date.valueOf(today));
            count.setString(2, code);
            count.executeUpdate();
        }
    }
}
