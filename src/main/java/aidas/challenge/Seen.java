package aidas.challenge;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who reads: which challenges, and which of their stores.
 *
 * @param who null for somebody who works nowhere
 * @param home where that person works today; null for nowhere
 * @param overseen stores by key
 * @param parts where that person takes part, by key of the challenge
 */
record Seen(
        EmployeeId who, StoreEntry home, Map<Long, StoreEntry> overseen, Map<Long, Part> parts) {

    boolean joined(Challenge challenge) {
        return parts.containsKey(challenge.id());
    }

    /** Works or oversees the reader where one may join (R2.5)? */
    boolean sees(Challenge challenge) {
        return joined(challenge) || mayWork(challenge) || oversees(challenge);
    }

    boolean mayWork(Challenge challenge) {
        return home != null && challenge.terms().area().holds(home.facts());
    }

    private boolean oversees(Challenge challenge) {
        return overseen.values().stream()
                .anyMatch(store -> challenge.terms().area().holds(store.facts()));
    }

    /**
     * Keys of the units whose figures the reader may see: the own one and those overseen; 0 for all
     * together.
     *
     * @param over once it is over, who could have joined reads it too
     */
    List<Long> units(Challenge challenge, boolean over) {
        boolean inside = joined(challenge) || over && mayWork(challenge);
        if (challenge.terms().kind() == Kind.COMMON_GOAL) {
            return inside || oversees(challenge) ? List.of(0L) : List.of();
        }
        var keys = new ArrayList<Long>();
        own(challenge).filter(any -> inside).ifPresent(store -> keys.add(store.value()));
        overseen.values().stream()
                .filter(store -> challenge.terms().area().holds(store.facts()))
                .sorted(Comparator.comparing(store -> store.facts().name()))
                .map(store -> store.id().value())
                .filter(key -> !keys.contains(key))
                .forEach(keys::add);
        return keys;
    }

    private Optional<StoreId> own(Challenge challenge) {
        return joined(challenge)
                ? Optional.of(parts.get(challenge.id()).store())
                : Optional.ofNullable(home).map(StoreEntry::id);
    }
}
