package aidas.feedback;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who was where, as far as a chunk of responses asks. */
record Duties(Map<Long, List<Duty>> byStore, Map<Long, List<Duty>> byPerson) {

    static final Duties NONE = new Duties(Map.of(), Map.of());

    /**
     * Somebody's time at a store.
     *
     * @param teamId null if in no team
     * @param until the first day no longer there; null if still there
     */
    record Duty(long storeId, Long teamId, long employeeId, LocalDate from, LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    static Duties of(Collection<Duty> all) {
        return new Duties(
                all.stream().collect(Collectors.groupingBy(Duty::storeId)),
                all.stream().collect(Collectors.groupingBy(Duty::employeeId)));
    }

    /** Who was there that day, by employee id; of one team if a team is given. */
    Stream<Duty> on(long storeId, Long teamId, LocalDate day) {
        return byStore.getOrDefault(storeId, List.of()).stream()
                .filter(duty -> teamId == null || teamId.equals(duty.teamId()))
                .filter(duty -> duty.holdsOn(day))
                .distinct()
                .sorted((a, b) -> Long.compare(a.employeeId(), b.employeeId()));
    }

    /** In which team the person was that day: nobody is in two places at once. */
    Optional<Long> team(long employeeId, LocalDate day) {
        return byPerson.getOrDefault(employeeId, List.of()).stream()
                .filter(duty -> duty.holdsOn(day))
                .findFirst()
                .map(Duty::teamId);
    }
}
