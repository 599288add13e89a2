package aidas.launcher;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Two problems: of the store in Sofia, with something done ten weeks ago and something to do, and
 * of all stores. They lie in the past, so they are written into the database, whose own rules check
 * them.
 */
record DemoProblems(Connection database) {

    private static final String TELL =
            """
            with lead as (select id from employee where number = 'E1002'),
            queues as (
                insert into recovery_problem (title, chip, owner_id, opened_at, opened_by)
                select 'Queues on Saturday', 'queue', id, now() - interval '100 days', 'mira' from lead
                returning id),
            prices as (
                insert into recovery_problem (title, chip, owner_id, opened_at, opened_by)
                select 'Price on the shelf and at the till differ', 'price', id,
                       now() - interval '30 days', 'harriet' from lead
                returning id),
            place as (
                insert into recovery_problem_store (problem_id, store_id)
                select q.id, s.id from queues q, store s where s.code = 'BG-SOF-01'),
            done as (
                insert into recovery_action (problem_id, what, owner_id, due_on, added_at, added_by,
                       done_on, done_at, done_by, note)
                select q.id, 'A second till from ten to two', lead.id, current_date - 65,
                       now() - interval '98 days', 'mira', current_date - 70,
                       now() - interval '70 days', 'mira', 'Open every Saturday, two people at the tills'
                  from queues q, lead)
            insert into recovery_action (problem_id, what, owner_id, due_on, added_at, added_by)
            select each.id, each.what, lead.id, current_date + 21, now(), 'harriet'
              from lead, (select id, 'Numbers to draw at the service desk' as what from queues
                          union all
                          select id, 'Print shelf labels from the till’s own list' from prices) each
            """;

    /** An earlier load may have told them already. */
    void tell() throws SQLException {
        try (var statement = database.createStatement()) {
            try (var known = statement.executeQuery("select from recovery_problem limit 1")) {
                if (known.next()) {
                    return;
                }
            }
            statement.execute(TELL);
        }
    }
}
