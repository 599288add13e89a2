package aidas.points;

import aidas.access.EmployeeNumber;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeId;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Posts by hand for many in one statement. */
@ApplicationScoped
class Gifts {

    private static final int TOLD = 100;

    @Inject Directories directories;
    @Inject Accounts accounts;
    @Inject ScoringRules rules;
    @Inject Postings postings;
    @Inject HandLedger ledger;

    /**
     * @return how many whose key was new
     * @throws Refused naming item and field, at most a hundred
     */
    int give(List<HandEntry> entries, String by, Instant at) {
        var ids = ids(entries);
        var joined = accounts.locked(ids.values());
        var used = used(entries);
        check(entries, faults(ids, joined.keySet(), used));
        long fund = rules.fund("hand");
        int fresh = ledger.post(postings(entries, fund, ids, by, at), at).size();
        if (fresh + used.size() < entries.size()) {
            // somebody used a key meanwhile, for a person whose account is not locked here
            check(entries, faults(ids, joined.keySet(), used(entries)));
        }
        return fresh;
    }

    private Map<EmployeeNumber, EmployeeId> ids(List<HandEntry> entries) {
        var numbers = entries.stream().map(HandEntry::employee).filter(Objects::nonNull).toList();
        var known = directories.of(List.of(), numbers);
        var ids = new HashMap<EmployeeNumber, EmployeeId>();
        numbers.forEach(each -> known.employee(each).ifPresent(entry -> ids.put(each, entry.id())));
        return ids;
    }

    private Map<String, Posting> used(List<HandEntry> entries) {
        return postings.of(
                entries.stream()
                        .filter(each -> each.faults().isEmpty())
                        .map(HandEntry::occasion)
                        .toList());
    }

    private static List<NewPosting> postings(
            List<HandEntry> entries,
            long fund,
            Map<EmployeeNumber, EmployeeId> ids,
            String by,
            Instant at) {
        return entries.stream()
                .map(each -> NewPosting.byHand(each, fund, ids.get(each.employee()), by, at))
                .toList();
    }

    /** What is wrong with an entry, one after another. */
    private static Function<HandEntry, List<Violation>> faults(
            Map<EmployeeNumber, EmployeeId> ids,
            Set<EmployeeId> joined,
            Map<String, Posting> used) {
        var keys = new HashSet<String>();
        return entry -> {
            var wrong = entry.faults();
            var who = ids.get(entry.employee());
            if (entry.employee() != null && !joined.contains(who)) {
                wrong.add(new Violation("employee", "the number of somebody who takes part"));
            }
            if (entry.points() != null && entry.points() < 0) {
                wrong.add(new Violation("points", "more than nothing: one at a time are taken"));
            }
            var before = used.get(entry.occasion());
            if (!keys.add(entry.key())) {
                wrong.add(new Violation("key", "another one for each"));
            } else if (before != null && !before.moved(who, entry.points())) {
                wrong.add(new Violation("key", HandEntry.UNUSED));
            }
            return wrong;
        };
    }

    private static void check(
            List<HandEntry> entries, Function<HandEntry, List<Violation>> faults) {
        var all = new ArrayList<Violation>();
        for (int i = 0; i < entries.size(); i++) {
            for (var each : faults.apply(entries.get(i))) {
                all.add(new Violation("items." + i + "." + each.field(), each.message()));
            }
        }
        if (!all.isEmpty()) {
            throw new Refused(all.stream().limit(TOLD).toList());
        }
    }
}
