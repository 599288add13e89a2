package aidas.organisation;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes a roster set by set: each statement takes whole columns, so that a hundred thousand rows
 * are eight statements.
 */
@Store
class RosterWriter {

    private static final String REGIONS =
            """
            insert into region (code, name)
            select code, name from unnest(cast(:c0 as text[]), cast(:c1 as text[])) as n (code, name)
             order by code
            on conflict (code) do update
               set name = excluded.name, version = region.version + 1
            """;
    private static final String STORES =
            """
            insert into store (code, name, city, region_id, format, zone, language)
            select n.code, n.name, n.city, r.id, n.format, n.zone, n.language
              from unnest(cast(:c0 as text[]), cast(:c1 as text[]), cast(:c2 as text[]),
                          cast(:c3 as text[]), cast(:c4 as text[]), cast(:c5 as text[]),
                          cast(:c6 as text[]))
                   as n (code, name, city, region, format, zone, language)
              join region r on r.code = n.region
             order by n.code
            on conflict (code) do update
               set name = excluded.name, city = excluded.city, region_id = excluded.region_id,
                   format = excluded.format, zone = excluded.zone, language = excluded.language,
                   version = store.version + 1
            """;
    private static final String TEAMS =
            """
            insert into team (store_id, code, name)
            select s.id, n.code, n.name
              from unnest(cast(:c0 as text[]), cast(:c1 as text[]), cast(:c2 as text[]))
                   as n (store, code, name)
              join store s on s.code = n.store
             order by s.id, n.code
            on conflict (store_id, code) do update
               set name = excluded.name, version = team.version + 1
            """;
    private static final String EMPLOYEES =
            """
            insert into employee (number, given_name, family_name, mail, language)
            select number, given_name, family_name, nullif(mail, ''), language
              from unnest(cast(:c0 as text[]), cast(:c1 as text[]), cast(:c2 as text[]),
                          cast(:c3 as text[]), cast(:c4 as text[]))
                   as n (number, given_name, family_name, mail, language)
             order by number
            on conflict (number) do update
               set given_name = excluded.given_name, family_name = excluded.family_name,
                   mail = excluded.mail, language = excluded.language,
                   version = employee.version + 1
            """;
    private static final String POSTINGS =
            """
            with n as (
                select e.id as employee_id, s.id as store_id, t.id as team_id, x.role,
                       cast(x.from_day as date) as from_day,
                       cast(nullif(x.until_day, '') as date) as until_day
                  from unnest(cast(:c0 as text[]), cast(:c1 as text[]), cast(:c2 as text[]),
                              cast(:c3 as text[]), cast(:c4 as text[]), cast(:c5 as text[]))
                       as x (number, store, team, role, from_day, until_day)
                  join employee e on e.number = x.number
                  join store s on s.code = x.store
                  left join team t on t.store_id = s.id and t.code = x.team)
            """;
    private static final String POSTINGS_CHANGED =
            POSTINGS
                    + """
                    update assignment a
                       set store_id = n.store_id, team_id = n.team_id, role = n.role,
                           until_day = n.until_day, version = a.version + 1
                      from n
                     where a.employee_id = n.employee_id and a.from_day = n.from_day
                    """;
    private static final String POSTINGS_NEW =
            POSTINGS
                    + """
                    insert into assignment
                           (employee_id, store_id, team_id, role, from_day, until_day)
                    select employee_id, store_id, team_id, role, from_day, until_day
                      from n
                     where not exists (select 1 from assignment a
                                        where a.employee_id = n.employee_id
                                          and a.from_day = n.from_day)
                     order by employee_id, from_day
                    """;

    @PersistenceContext EntityManager em;

    /**
     * Writes what is new or changed (R4.6): ends before new beginnings, so that nobody is in two
     * places in between. Entities read before are stale afterwards.
     */
    void write(Roster written) {
        run(REGIONS, written.regions().values(), r -> Stream.of(r.code(), r.name()));
        run(STORES, written.stores().values(), RosterWriter::row);
        run(TEAMS, written.teams().values(), RosterWriter::row);
        run(EMPLOYEES, written.employees().values(), RosterWriter::row);
        var postings =
                written.assignments().values().stream().flatMap(a -> a.values().stream()).toList();
        run(POSTINGS_CHANGED, postings, RosterWriter::row);
        run(POSTINGS_NEW, postings, RosterWriter::row);
    }

    private static Stream<Object> row(StoreFacts store) {
        return Stream.of(
                store.code(),
                store.name(),
                store.city(),
                store.region(),
                store.format(),
                store.zone(),
                store.language().code());
    }

    private static Stream<Object> row(TeamFacts team) {
        return Stream.of(team.key().store(), team.key().code(), team.name());
    }

    private static Stream<Object> row(EmployeeFacts employee) {
        return Stream.of(
                employee.number(),
                employee.givenName(),
                employee.familyName(),
                employee.mail(),
                employee.language().code());
    }

    private static Stream<Object> row(AssignmentFacts assignment) {
        var stay = assignment.stay();
        return Stream.of(
                assignment.employee(),
                assignment.store(),
                assignment.teamCode(),
                assignment.duty().code(),
                stay.from(),
                stay.until().map(Object::toString).orElse(""));
    }

    /** Turns rows to columns, one array each, and runs the statement if there is any row. */
    private <T> void run(String sql, Collection<T> facts, Function<T, Stream<Object>> asRow) {
        List<String[]> rows =
                facts.stream()
                        .map(f -> asRow.apply(f).map(Object::toString).toArray(String[]::new))
                        .toList();
        if (rows.isEmpty()) {
            return;
        }
        var statement = em.createNativeQuery(sql);
        for (int i = 0; i < rows.getFirst().length; i++) {
            int column = i;
            statement.setParameter(
                    "c" + i, rows.stream().map(row -> row[column]).toArray(String[]::new));
        }
        statement.executeUpdate();
    }
}
