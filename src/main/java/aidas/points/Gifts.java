package aidas.points;

import static java.util.stream.Collectors.toMap;

import aidas.access.EmployeeNumber;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeId;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Posts by hand for many in one statement. */
@ApplicationScoped
class Gifts {

    private static final int TOLD = 100;

    @Inject Directories directories;
    @Inject Accounts accounts;
    @Inject ScoringRules rules;
    @Inject Ledger ledger;

    /**
     * @return how many whose key was new
     * @throws Refused naming item and field, at most a hundred
     */
    int give(List<HandEntry> entries, String by, Instant at) {
        var numbers =
                entries.stream()
                        .map(HandEntry::employee)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        var known = directories.of(List.of(), numbers);
        var ids =
                numbers.stream()
                        .filter(number -> known.employee(number).isPresent())
                        .collect(
                                toMap(
                                        number -> number,
                                        number -> known.employee(number).orElseThrow().id()));
        var joined = accounts.locked(ids.values());
        check(entries, ids, joined);
        long fund = rules.fund("hand");
        return ledger.post(
                        entries.stream()
                                .map(
                                        each ->
                                                NewPosting.byHand(
                                                        each,
                                                        fund,
                                                        ids.get(each.employee()),
                                                        by,
                                                        at))
                                .toList())
                .size();
    }

    private static void check(
            List<HandEntry> entries,
            Map<EmployeeNumber, EmployeeId> ids,
            Map<EmployeeId, Account> joined) {
        var faults = new ArrayList<Violation>();
        var keys = new HashSet<String>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var wrong = entry.faults();
            if (entry.employee() != null && !joined.containsKey(ids.get(entry.employee()))) {
                wrong.add(new Violation("employee", "the number of somebody who takes part"));
            }
            if (entry.points() != null && entry.points() < 0) {
                wrong.add(new Violation("points", "more than nothing: one at a time are taken"));
            }
            if (!keys.add(entry.key())) {
                wrong.add(new Violation("key", "another one for each"));
            }
            for (var each : wrong) {
                faults.add(new Violation("items." + i + "." + each.field(), each.message()));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults.stream().limit(TOLD).toList());
        }
    }
}
