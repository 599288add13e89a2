package aidas.feedback.ledger;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps who served which transaction. */
@Store
class Transactions {

    /** Any number that nobody else locks; held to the end of the transaction. */
    private static final long LOCK = 7_231_944_042L;

    @Inject SetWise setWise;

    Map<StoreCode, Long> stores(Collection<StoreCode> codes) {
        var known = new HashMap<StoreCode, Long>();
        var texts = codes.stream().map(StoreCode::value).distinct().toArray(String[]::new);
        setWise.rows(
                "select code, id from store where code = any(?)",
                row -> known.put(new StoreCode(row.getString(1)), row.getLong(2)),
                (Object) texts);
        return known;
    }

    Map<EmployeeNumber, Long> employees(Collection<EmployeeNumber> numbers) {
        var known = new HashMap<EmployeeNumber, Long>();
        var texts = numbers.stream().map(EmployeeNumber::value).distinct().toArray(String[]::new);
        setWise.rows(
                "select number, id from employee where number = any(?)",
                row -> known.put(new EmployeeNumber(row.getString(1)), row.getLong(2)),
                (Object) texts);
        return known;
    }

    private record Row(long store, String reference, long employee, BigDecimal weight, String at) {}

    /**
     * Replaces what was known of these transactions. One request at a time, or two that name the
     * same one could leave people of both.
     */
    void put(
            List<Transaction> all,
            Map<StoreCode, Long> stores,
            Map<EmployeeNumber, Long> employees) {
        setWise.rows("select pg_advisory_xact_lock(?)::text", row -> 1, LOCK);
        setWise.update(
                """
                delete from transaction_credit c
                 using (select * from unnest(?, ?)) as given (store_id, reference)
                 where c.store_id = given.store_id and c.reference = given.reference
                """,
                all.stream().map(one -> stores.get(one.store())).toArray(Long[]::new),
                all.stream().map(Transaction::reference).toArray(String[]::new));
        var rows = new ArrayList<Row>();
        for (var one : all) {
            one.shares()
                    .forEach(
                            (employee, weight) ->
                                    rows.add(
                                            new Row(
                                                    stores.get(one.store()),
                                                    one.reference(),
                                                    employees.get(employee),
                                                    weight,
                                                    one.occurredAt().toString())));
        }
        setWise.update(
                """
                insert into transaction_credit (store_id, reference, employee_id, weight,
                       occurred_at)
                select * from unnest(?, ?, ?, ?, ?::timestamptz[])
                """,
                rows.stream().map(Row::store).toArray(Long[]::new),
                rows.stream().map(Row::reference).toArray(String[]::new),
                rows.stream().map(Row::employee).toArray(Long[]::new),
                rows.stream().map(Row::weight).toArray(BigDecimal[]::new),
                rows.stream().map(Row::at).toArray(String[]::new));
    }
}
