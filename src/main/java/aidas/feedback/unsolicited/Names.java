package aidas.feedback.unsolicited;

import static java.util.stream.Collectors.toMap;

import aidas.feedback.unsolicited.UnsolicitedView.Named;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts the names of stores and people to entries, in two queries for all of them. */
@ApplicationScoped
class Names {

    @Inject Directories directories;

    /**
     * @param withPeople may the reader know whom they name (R3.2)?
     */
    List<UnsolicitedView> of(List<UnsolicitedFeedback> entries, boolean withPeople) {
        var ids = entries.stream().map(UnsolicitedFeedback::store).distinct().toList();
        var stores =
                directories.storesOf(ids).stream().collect(toMap(StoreEntry::id, store -> store));
        var people = withPeople ? people(entries) : Map.<EmployeeId, Named>of();
        return entries.stream()
                .map(entry -> view(entry, stores.get(entry.store()), people))
                .toList();
    }

    private Map<EmployeeId, Named> people(List<UnsolicitedFeedback> entries) {
        var ids = entries.stream().flatMap(entry -> entry.named().stream()).distinct().toList();
        return directories.employeesOf(ids).stream()
                .collect(toMap(EmployeeEntry::id, Names::named));
    }

    private static Named named(EmployeeEntry employee) {
        return new Named(employee.facts().number().value(), employee.facts().fullName());
    }

    private static UnsolicitedView view(
            UnsolicitedFeedback entry, StoreEntry store, Map<EmployeeId, Named> people) {
        var told = entry.told();
        var facts = store.facts();
        return new UnsolicitedView(
                told,
                facts.code(),
                facts.name(),
                facts.city(),
                told.occurredAt().atZone(facts.zone()),
                people.isEmpty()
                        ? List.of()
                        : entry.named().stream()
                                .filter(people::containsKey)
                                .map(people::get)
                                .sorted(Comparator.comparing(Named::name))
                                .toList());
    }
}
