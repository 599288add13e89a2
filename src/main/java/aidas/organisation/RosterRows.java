package aidas.organisation;

import aidas.access.EmployeeNumber;
import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.organisation.RosterFault.Kind;
import java.util.HashMap;
import java.util.Map;

/** Puts rows together to a roster and notes where they contradict each other (R3.3). */
final class RosterRows {

    private final Roster roster = Roster.empty();
    private final Sayings sayings = new Sayings();
    private final Map<AssignmentFacts.Key, Long> lines = new HashMap<>();

    Roster roster() {
        return roster;
    }

    /** Where each assignment stands. */
    Map<AssignmentFacts.Key, Long> lines() {
        return lines;
    }

    void take(RosterRow row) {
        var cells = RosterCells.of(row);
        if (row.sound() && sayings.agree(row)) {
            addStore(cells);
            if (!cells.employee().isEmpty()) {
                addEmployee(row, cells);
            }
        }
    }

    private void addStore(RosterCells cells) {
        var region = new RegionCode(cells.region());
        var store = new StoreCode(cells.store());
        roster.regions().put(region, new RegionFacts(region, cells.regionName()));
        roster.stores()
                .put(
                        store,
                        new StoreFacts(
                                store,
                                cells.storeName(),
                                cells.city(),
                                region,
                                cells.format(),
                                cells.zone(),
                                cells.storeLanguage()));
        if (!cells.team().isEmpty()) {
            var key = new TeamKey(store, cells.team());
            roster.teams().put(key, new TeamFacts(key, cells.teamName()));
        }
    }

    private void addEmployee(RosterRow row, RosterCells cells) {
        var number = new EmployeeNumber(cells.employee());
        roster.employees()
                .put(
                        number,
                        new EmployeeFacts(
                                number,
                                cells.givenName(),
                                cells.familyName(),
                                cells.mail(),
                                cells.language()));
        var assignment =
                new AssignmentFacts(
                        number,
                        new StoreCode(cells.store()),
                        cells.team(),
                        cells.duty(),
                        cells.stay());
        var other = roster.overlapping(assignment);
        if (other.isPresent()) {
            var place = other.get();
            row.fault(
                    RosterColumn.FROM,
                    Kind.NO_OVERLAP,
                    lines.get(place.key()),
                    number,
                    place.store(),
                    place.stay());
        } else {
            roster.add(assignment);
            lines.put(assignment.key(), row.line);
        }
    }
}
