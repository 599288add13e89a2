package aidas.feedback.ledger;

import aidas.access.EmployeeNumber;
import aidas.access.RegionCode;
import aidas.access.Scope;
import aidas.access.StoreCode;
import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Finds disputes: those of an answer, those that concern somebody, those within a scope. */
@Store
class DisputeSearch {

    private static final String TABLES =
            " from dispute d join "
                    + Subjects.TABLES.replaceFirst(
                            "response r", "response r on r.id = d.response_id")
                    + """
                    join employee e on e.id = d.employee_id
                    left join employee p on p.id = d.proposed_id
                    left join employee c on c.id = d.credited_id
                    """;

    private static final String SELECT =
            "select "
                    + Subjects.COLUMNS
                    + """
                    , d.*, e.number as e_number, e.given_name || ' ' || e.family_name as e_name,
                    p.number as p_number, p.given_name || ' ' || p.family_name as p_name,
                    c.number as c_number, c.given_name || ' ' || c.family_name as c_name,
                    (d.raised_by = ? or d.raiser_id = ?) is true as mine,
                    case when (d.raised_by = ? or d.raiser_id = ?) is true then 'RAISED'
                         when d.employee_id = ? then 'DISPUTED'
                         when d.proposed_id = ? then 'PROPOSED'
                         when exists (select 1 from attribution a
                                       where a.response_id = d.response_id and a.employee_id = ?)
                         then 'SHARES' else 'NONE' end as bar
                    """
                    + TABLES;

    private static final String CONCERNS =
            """
            (? in (d.employee_id, d.proposed_id, d.credited_id, d.raiser_id) or d.raised_by = ?)
            """;

    private static final String WITHIN = " (? or s.code = any(?) or g.code = any(?)) ";

    private static final String FOUND =
            """
             and (cardinality(?) = 0 or d.state = any(?))
             and strpos(unaccent(lower(concat_ws(' ', e.number, e.given_name, e.family_name,
                        p.number, p.given_name, p.family_name, s.code, s.name, s.city, d.words,
                        d.raiser_name, d.decider_name))), unaccent(lower(?))) > 0
            """;

    @Inject SetWise setWise;

    List<DisputeView> ofAnswer(long response, Signature reader) {
        return views(" where d.response_id = ? order by d.id", reader, response);
    }

    /** Newest first. */
    List<DisputeView> concerning(Signature reader, int most) {
        long me = key(reader);
        var which = " where " + CONCERNS + " order by d.id desc limit ?";
        return views(which, reader, me, reader.username(), most);
    }

    Optional<DisputeView> within(Scope scope, long id, Signature reader) {
        var which = " where " + WITHIN + " and d.id = ?";
        return views(which, reader, all(scope), stores(scope), regions(scope), id).stream()
                .findFirst();
    }

    List<DisputeView> within(Scope scope, DisputeFilter filter, Signature reader) {
        var order = filter.oldestFirst() ? "d.raised_at, d.id" : "d.raised_at desc, d.id desc";
        var which = " where " + WITHIN + FOUND + " order by " + order + " limit ? offset ?";
        var states = states(filter);
        return views(
                which,
                reader,
                all(scope),
                stores(scope),
                regions(scope),
                states,
                states,
                filter.words(),
                filter.size(),
                filter.first());
    }

    long count(Scope scope, DisputeFilter filter) {
        var states = states(filter);
        return setWise.rows(
                        "select count(*)" + TABLES + " where " + WITHIN + FOUND,
                        row -> row.getLong(1),
                        all(scope),
                        stores(scope),
                        regions(scope),
                        states,
                        states,
                        filter.words())
                .getFirst();
    }

    /** Open ones that the reader may decide. */
    long decidable(Scope scope, Signature reader) {
        return setWise.rows(
                        """
                        select count(*)
                          from dispute d join response r on r.id = d.response_id
                          join store s on s.id = r.store_id join region g on g.id = s.region_id
                         where d.state = 'open' and (? or s.code = any(?) or g.code = any(?))
                           and d.raised_by <> ? and d.raiser_id is distinct from ?
                           and d.employee_id <> ? and d.proposed_id is distinct from ?
                           and not exists (select 1 from attribution a
                                            where a.response_id = r.id and a.employee_id = ?)
                        """,
                        row -> row.getLong(1),
                        all(scope),
                        stores(scope),
                        regions(scope),
                        reader.username(),
                        key(reader),
                        key(reader),
                        key(reader),
                        key(reader))
                .getFirst();
    }

    private List<DisputeView> views(String which, Signature reader, Object... parameters) {
        long me = key(reader);
        var name = reader.username();
        var all = new Object[parameters.length + 7];
        System.arraycopy(new Object[] {name, me, name, me, me, me, me}, 0, all, 0, 7);
        System.arraycopy(parameters, 0, all, 7, parameters.length);
        return setWise.rows(SELECT + which, DisputeSearch::read, all);
    }

    /** No row has this key where the reader is no employee. */
    private static long key(Signature reader) {
        return reader.employeeId() == null ? Party.NOBODY : reader.employeeId();
    }

    private static boolean all(Scope scope) {
        return scope.company();
    }

    private static String[] stores(Scope scope) {
        return scope.stores().stream().map(StoreCode::value).toArray(String[]::new);
    }

    private static String[] regions(Scope scope) {
        return scope.regions().stream().map(RegionCode::value).toArray(String[]::new);
    }

    private static String[] states(DisputeFilter filter) {
        return filter.states().stream().map(State::code).toArray(String[]::new);
    }

    private static DisputeView read(ResultSet row) throws SQLException {
        var about = Subjects.read(row);
        return new DisputeView(
                row.getLong("id"),
                row.getLong("version"),
                about,
                who(row, "employee_id", "e"),
                who(row, "proposed_id", "p"),
                Reason.ofCode(row.getString("reason")).orElseThrow(),
                row.getString("words"),
                row.getString("raiser_name"),
                about.local(Subjects.instant(row, "raised_at")),
                State.ofCode(row.getString("state")).orElseThrow(),
                row.getString("decider_name"),
                about.local(Subjects.instant(row, "decided_at")),
                row.getString("evidence"),
                Outcome.ofCode(row.getString("outcome")),
                who(row, "credited_id", "c"),
                row.getBoolean("mine"),
                Bar.valueOf(row.getString("bar")));
    }

    private static Who who(ResultSet row, String key, String table) throws SQLException {
        var number = row.getString(table + "_number");
        return number == null
                ? null
                : new Who(
                        row.getLong(key),
                        new EmployeeNumber(number),
                        row.getString(table + "_name"));
    }
}
