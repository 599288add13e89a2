package aidas.feedback;

import aidas.feedback.Duties.Duty;
import aidas.feedback.SetWise.Question;
import aidas.shared.architecture.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Who was where on the days of a chunk of responses. */
@Store
class DutyQuestions {

    private static final String HELD =
            """
            select a.store_id, a.team_id, a.employee_id, a.from_day, a.until_day
              from assignment a
              %s
               and a.from_day <= ? and (a.until_day is null or a.until_day > ?)
            """;

    private static final String OF_STORES =
            HELD.formatted("join store s on s.id = a.store_id where s.code = any(?)");

    private static final String OF_EMPLOYEES =
            HELD.formatted("join employee e on e.id = a.employee_id where e.number = any(?)");

    private static final String OF_TRANSACTIONS =
            HELD.formatted(
                    """
                    where a.employee_id in (
                          select c.employee_id
                            from unnest(?, ?) as asked (store, reference)
                            join store s on s.code = asked.store
                            join transaction_credit c
                              on c.store_id = s.id and c.reference = asked.reference)
                    """);

    /** The days that are asked about, both among them. */
    record Days(LocalDate first, LocalDate last) {

        /** The zones of the stores are not known yet, and none is further than a day from UTC. */
        static Days of(List<Interaction> all) {
            var first = all.getFirst().occurredAt();
            var last = first;
            for (var each : all) {
                first = each.occurredAt().isBefore(first) ? each.occurredAt() : first;
                last = each.occurredAt().isAfter(last) ? each.occurredAt() : last;
            }
            return new Days(
                    LocalDate.ofInstant(first, ZoneOffset.UTC).minusDays(1),
                    LocalDate.ofInstant(last, ZoneOffset.UTC).plusDays(1));
        }
    }

    Question ofStores(String[] codes, Days days, Collection<Duty> found) {
        return asked(OF_STORES, days, found, (Object) codes);
    }

    Question ofEmployees(String[] numbers, Days days, Collection<Duty> found) {
        return asked(OF_EMPLOYEES, days, found, (Object) numbers);
    }

    /**
     * @param stores by code, each with the reference beside it
     */
    Question ofTransactions(
            String[] stores, String[] references, Days days, Collection<Duty> found) {
        return asked(OF_TRANSACTIONS, days, found, stores, references);
    }

    private static Question asked(
            String sql, Days days, Collection<Duty> found, Object... columns) {
        var all = Arrays.copyOf(columns, columns.length + 2, Object[].class);
        all[columns.length] = days.last();
        all[columns.length + 1] = days.first();
        return new Question(sql, row -> found.add(duty(row)), all);
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                row.getLong(1),
                row.getObject(2, Long.class),
                row.getLong(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class));
    }
}
