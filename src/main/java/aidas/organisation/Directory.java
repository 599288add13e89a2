package aidas.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Stores, teams, employees and who was where, held in memory: read once, then asked many times, as
 * an intake of many answers does. Does not change; safe to share between threads.
 */
public final class Directory {

    private record Unit(Object key, LocalDate day) {}

    private final Map<StoreCode, StoreEntry> stores;
    private final Map<TeamKey, TeamEntry> teams;
    private final Map<EmployeeNumber, EmployeeEntry> employees;
    private final Map<StoreId, List<Posting>> postings;
    private final Map<Unit, List<EmployeeId>> known = new ConcurrentHashMap<>();

    Directory(
            Collection<StoreEntry> stores,
            Collection<TeamEntry> teams,
            Collection<EmployeeEntry> employees,
            Collection<Posting> postings) {
        this.stores = stores.stream().collect(toMap(s -> s.facts().code(), Function.identity()));
        this.teams = teams.stream().collect(toMap(t -> t.facts().key(), Function.identity()));
        this.employees =
                employees.stream().collect(toMap(e -> e.facts().number(), Function.identity()));
        this.postings = postings.stream().collect(groupingBy(Posting::store));
    }

    public Optional<StoreEntry> store(StoreCode code) {
        return Optional.ofNullable(stores.get(code));
    }

    public Optional<TeamEntry> team(StoreCode store, String code) {
        return code.isBlank() || code.length() > 20
                ? Optional.empty()
                : Optional.ofNullable(teams.get(new TeamKey(store, code)));
    }

    public Optional<EmployeeEntry> employee(EmployeeNumber number) {
        return Optional.ofNullable(employees.get(number));
    }

    /**
     * Who is on the store's roster that day, in the order of their keys (R5.2).
     *
     * @param day in the store's zone
     */
    public List<EmployeeId> onRoster(StoreId store, LocalDate day) {
        return known.computeIfAbsent(new Unit(store, day), any -> present(store, null, day));
    }

    /** As {@link #onRoster(StoreId, LocalDate)}, but only the members of that team. */
    public List<EmployeeId> onRoster(TeamEntry team, LocalDate day) {
        return known.computeIfAbsent(
                new Unit(team.id(), day), any -> present(team.store(), team.id(), day));
    }

    private List<EmployeeId> present(StoreId store, TeamId team, LocalDate day) {
        return postings.getOrDefault(store, List.of()).stream()
                .filter(p -> p.stay().holds(day) && (team == null || team.equals(p.team())))
                .map(Posting::employee)
                .sorted(Comparator.comparingLong(EmployeeId::value))
                .toList();
    }
}
