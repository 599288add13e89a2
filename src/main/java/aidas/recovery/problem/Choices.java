package aidas.recovery.problem;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.recovery.Wording;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a problem can be about, and who can own it. */
@Store
class Choices {

    @Inject SetWise setWise;

    /** Names of causes by their codes, in their order. */
    Map<String, Wording> causes() {
        var names = new LinkedHashMap<String, Wording>();
        setWise.rows(
                        "select code, name_en, name_bg, name_lt from recovery_cause order by position, code",
                        row ->
                                Map.entry(
                                        row.getString(1),
                                        new Wording(
                                                row.getString(2),
                                                row.getString(3),
                                                row.getString(4))))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }

    /** Codes of what customers can tap about the company. */
    List<String> chips() {
        return setWise.rows(
                "select distinct code from survey_chip where side = 'company' order by code",
                row -> row.getString(1));
    }

    /**
     * Who leads a store today.
     *
     * @param stores null for all
     */
    List<EmployeeId> leads(Collection<StoreId> stores, LocalDate day) {
        return setWise.rows(
                """
                select distinct a.employee_id
                  from assignment a join employee e on e.id = a.employee_id and e.active
                 where a.role = 'lead' and (?::boolean or a.store_id = any (?))
                   and a.from_day <= ?::date and (a.until_day is null or a.until_day > ?::date)
                """,
                row -> new EmployeeId(row.getLong(1)),
                stores == null,
                stores == null
                        ? new Long[0]
                        : stores.stream().map(StoreId::value).toArray(Long[]::new),
                day.toString(),
                day.toString());
    }
}
