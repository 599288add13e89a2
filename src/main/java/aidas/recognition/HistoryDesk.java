package aidas.recognition;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.EmployeeNumber;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** HR brings what was before: thanks of an earlier programme, and what people agreed to there. */
@UseCases
public class HistoryDesk {

    static final int MOST = 1000;

    @Inject PastThanks past;
    @Inject WallConsents consents;
    @Inject Directories directories;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** How many came in, and how many had come before. */
    public record Brought(int accepted, int duplicates) {}

    /**
     * All or none (R9.1).
     *
     * @param thanks at most a thousand
     * @throws Refused naming item and field, such as {@code items.3.to}
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public Brought bring(List<PastKudos> thanks) {
        if (thanks.isEmpty() || thanks.size() > MOST) {
            throw new Refused("items", "1 to " + MOST + " thanks");
        }
        past.lock();
        var faults = new ArrayList<Violation>();
        int accepted = 0;
        for (int i = 0; i < thanks.size(); i++) {
            var faulty = new ArrayList<Violation>();
            accepted += past.add(thanks.get(i), faulty, clock.instant()) ? 1 : 0;
            for (var each : faulty) {
                faults.add(new Violation("items." + i + "." + each.field(), each.message()));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults.stream().limit(100).toList());
        }
        audit.record("kudos.history", "company", accepted + " of " + thanks.size());
        return new Brought(accepted, thanks.size() - accepted);
    }

    /**
     * What HR attests that people said before; who said something here is left alone (R9.2).
     *
     * @return how many of them work or worked here
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public int agreed(Collection<EmployeeNumber> people, boolean agreed) {
        if (people.isEmpty() || people.size() > MOST * 10) {
            throw new Refused("employees", "1 to " + MOST * 10 + " numbers");
        }
        var known = directories.of(List.of(), people);
        var ids =
                people.stream()
                        .distinct()
                        .flatMap(each -> known.employee(each).stream())
                        .map(EmployeeEntry::id)
                        .toList();
        ids.forEach(id -> consents.said(id, agreed, clock.instant()));
        audit.record("wall.consent", "company", ids.size() + (agreed ? " agreed" : " refused"));
        return ids.size();
    }
}
