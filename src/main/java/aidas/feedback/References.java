package aidas.feedback;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The stores, teams, people and duty that a chunk of responses speaks of. */
record References(
        Map<StoreCode, KnownStore> stores,
        Map<TeamKey, Long> teams,
        Map<EmployeeNumber, Long> employees,
        Map<Long, List<Duty>> duties) {

    record KnownStore(long id, ZoneId zone) {}

    record TeamKey(long storeId, String code) {}

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

    /** Who was there that day, by employee id; of one team if a team is given. */
    Stream<Long> onDuty(long storeId, Long teamId, LocalDate day) {
        return duties.getOrDefault(storeId, List.of()).stream()
                .filter(duty -> teamId == null || teamId.equals(duty.teamId()))
                .filter(duty -> duty.holdsOn(day))
                .map(Duty::employeeId)
                .distinct()
                .sorted();
    }
}
