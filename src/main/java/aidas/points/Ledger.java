package aidas.points;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Where points are posted. One statement for as many postings as there are; it writes the rows and
 * the kept balances. Who posts holds the accounts' locks (see {@link Accounts#locked}).
 */
@Store
class Ledger {

    private static final String POST =
            """
            with posted as (
                insert into points_posting (kind, occasion, fund_id, employee_id, points, rule_id,
                       event, other_id, day, at, because, reason, counters, posted_by)
                select n.kind, n.occasion, n.fund, n.who, n.points, n.rule, n.event, n.other,
                       n.day, n.at, n.because, n.reason, n.counters, n.by
                  from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?::timestamptz[], ?, ?, ?, ?)
                       as n (kind, occasion, fund, who, points, rule, event, other, day, at,
                             because, reason, counters, by)
                    on conflict (occasion) do nothing
                returning id, employee_id, points),
            kept as (
                update points_account a set balance = a.balance + moved.points
                  from (select employee_id, sum(points) as points from posted group by 1) moved
                 where a.employee_id = moved.employee_id)
            select id, employee_id, points from posted order by id
            """;

    private static final String NOT_PAID =
            """
            insert into points_unpaid (occasion, employee_id, rule_id, event, day, at, because)
            select n.* from unnest(?, ?, ?, ?, ?::date[], ?::timestamptz[], ?)
                   as n (occasion, who, rule, event, day, at, because)
                on conflict (occasion) do nothing
            """;

    private static final String PAID =
            """
            select p.employee_id, p.other_id, cast(p.day as text),
                   p.at
              from points_posting p join points_rule r on r.id = p.rule_id
             where r.code = ? and p.kind = 'earned' and p.day >= ?::date
               and (p.employee_id = any(?) or p.other_id = any(?))
               and not exists (select 1 from points_posting c where c.counters = p.id)
            """;

    @Inject SetWise setWise;

    /** A posting that came in just now. */
    record Written(long id, EmployeeId who, int points) {}

    /**
     * @return those whose occasion was new (R1.4)
     */
    List<Written> post(List<NewPosting> all) {
        return all.isEmpty()
                ? List.of()
                : setWise.rows(
                        POST,
                        row ->
                                new Written(
                                        row.getLong(1),
                                        new EmployeeId(row.getLong(2)),
                                        row.getInt(3)),
                        texts(all, NewPosting::kind),
                        texts(all, NewPosting::occasion),
                        keys(all, NewPosting::fund),
                        keys(all, each -> each.who().value()),
                        all.stream().map(NewPosting::points).toArray(Integer[]::new),
                        keys(all, NewPosting::rule),
                        texts(all, NewPosting::event),
                        keys(all, each -> each.other() == null ? null : each.other().value()),
                        texts(all, each -> each.day().toString()),
                        texts(all, each -> each.at().toString()),
                        texts(all, NewPosting::because),
                        texts(all, NewPosting::reason),
                        keys(all, NewPosting::counters),
                        texts(all, NewPosting::by));
    }

    /** What a limit kept from being paid, so that it can be told (R2.7). */
    void tell(List<Unpaid> all) {
        if (!all.isEmpty()) {
            setWise.update(
                    NOT_PAID,
                    texts(all, each -> NewPosting.occasion(each.rule(), each.it())),
                    keys(all, each -> each.it().who().value()),
                    keys(all, each -> each.rule().id()),
                    texts(all, each -> each.it().event()),
                    texts(all, each -> each.it().day().toString()),
                    texts(all, each -> each.at().toString()),
                    texts(all, each -> each.because().code()));
        }
    }

    /** What any version of the rule paid those people, or somebody for thanks between them. */
    List<Paid> paid(RuleCode rule, LocalDate since, Collection<EmployeeId> people) {
        var keys = people.stream().map(EmployeeId::value).toArray(Long[]::new);
        return setWise.rows(
                PAID,
                row -> {
                    long key = row.getLong(2);
                    var other = row.wasNull() ? null : new EmployeeId(key);
                    return new Paid(
                            new EmployeeId(row.getLong(1)),
                            other,
                            LocalDate.parse(row.getString(3)),
                            SetWise.instant(row, 4));
                },
                rule.value(),
                since.toString(),
                keys,
                keys);
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private static <T> Long[] keys(List<T> all, Function<T, Long> key) {
        return all.stream().map(key).toArray(Long[]::new);
    }
}
