package aidas.organisation;

import aidas.access.EmployeeNumber;
import aidas.access.RegionCode;
import aidas.access.StoreCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Regions, stores, teams, employees and their assignments by what they are known by: what a file
 * says, or what the portal holds. Nobody is in two places on one day (R2.2).
 *
 * @param assignments of each employee by their first days
 */
record Roster(
        Map<RegionCode, RegionFacts> regions,
        Map<StoreCode, StoreFacts> stores,
        Map<TeamKey, TeamFacts> teams,
        Map<EmployeeNumber, EmployeeFacts> employees,
        Map<EmployeeNumber, NavigableMap<LocalDate, AssignmentFacts>> assignments) {

    static Roster empty() {
        return new Roster(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    /**
     * @throws IllegalArgumentException if it overlaps another one of the same employee
     */
    void add(AssignmentFacts assignment) {
        overlapping(assignment)
                .ifPresent(
                        other -> {
                            throw new IllegalArgumentException(
                                    "employee %s is in one place at a time, %s overlaps %s"
                                            .formatted(
                                                    assignment.employee(),
                                                    assignment.stay(),
                                                    other.stay()));
                        });
        assignments
                .computeIfAbsent(assignment.employee(), any -> new TreeMap<>())
                .put(assignment.stay().from(), assignment);
    }

    /** One of the same employee's assignments that shares a day with this one. */
    Optional<AssignmentFacts> overlapping(AssignmentFacts assignment) {
        var theirs = assignmentsOf(assignment.employee());
        var from = assignment.stay().from();
        // As they do not overlap each other, only the neighbours can
        return Stream.of(theirs.floorEntry(from), theirs.higherEntry(from))
                .filter(neighbour -> neighbour != null)
                .map(Map.Entry::getValue)
                .filter(neighbour -> neighbour.stay().overlaps(assignment.stay()))
                .findFirst();
    }

    NavigableMap<LocalDate, AssignmentFacts> assignmentsOf(EmployeeNumber employee) {
        var theirs = assignments.get(employee);
        return theirs == null ? new TreeMap<>() : theirs;
    }
}
