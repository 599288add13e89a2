package aidas.recovery;

import aidas.access.EmployeeNumber;
import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Finds who works at a store; it checks no rights. */
@Store
class Crew {

    @Inject SetWise setWise;

    /** Somebody who works there that day. */
    record Member(EmployeeId id, EmployeeNumber number, String name, boolean lead) {}

    List<Member> of(StoreId store, LocalDate day) {
        return setWise.rows(
                """
                select e.id, e.number, e.given_name || ' ' || e.family_name,
                       bool_or(a.role = 'lead')
                  from assignment a join employee e on e.id = a.employee_id and e.active
                 where a.store_id = ? and a.from_day <= ?::date
                   and (a.until_day is null or a.until_day > ?::date)
                 group by e.id order by e.id
                """,
                row ->
                        new Member(
                                new EmployeeId(row.getLong(1)),
                                new EmployeeNumber(row.getString(2)),
                                row.getString(3),
                                row.getBoolean(4)),
                store.value(),
                day.toString(),
                day.toString());
    }

    /** Who hears of a case now: its owner while they work there, else those who lead there. */
    List<EmployeeId> hearers(RecoveryCase file, LocalDate day) {
        var all = of(file.store(), day);
        return all.stream().anyMatch(each -> each.id().equals(file.owner()))
                ? List.of(file.owner())
                : leads(all);
    }

    List<EmployeeId> leads(StoreId store, LocalDate day) {
        return leads(of(store, day));
    }

    private static List<EmployeeId> leads(List<Member> all) {
        return all.stream().filter(Member::lead).map(Member::id).toList();
    }
}
