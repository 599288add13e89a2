package aidas.notification;

import aidas.access.EmployeeNumber;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Writes notices in the transaction of what they tell (R1.1). An observer of a feature's event
 * needs no more than this: {@code telling.tell(list of NewNotice)}, and {@code telling.over(about,
 * id)} when it is taken back.
 */
@ApplicationScoped
class Telling {

    @Inject Notices notices;
    @Inject Directories directories;
    @Inject Event<Noticed> noticed;

    /** Many at once are one statement (R1.2). */
    void tell(List<NewNotice> all) {
        var keys = notices.add(all);
        if (!keys.isEmpty()) {
            noticed.fire(new Noticed(keys, all.getFirst().at()));
        }
    }

    /** What it was about is gone, and with it everything that was told of it (R1.3). */
    void over(String about, long id) {
        notices.remove(about, id);
    }

    /** The keys of those people; whom the roster does not know is absent. */
    List<EmployeeId> ids(Collection<EmployeeNumber> numbers) {
        var known = directories.of(List.of(), numbers);
        return numbers.stream()
                .map(known::employee)
                .flatMap(Optional::stream)
                .map(EmployeeEntry::id)
                .toList();
    }
}
