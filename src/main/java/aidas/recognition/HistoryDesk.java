package aidas.recognition;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.EmployeeNumber;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeId;
import aidas.shared.Brought;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
        var known = past.known(thanks);
        var faults = new ArrayList<Violation>();
        int accepted = 0;
        for (int i = 0; i < thanks.size(); i++) {
            var faulty = new ArrayList<Violation>();
            accepted += past.add(thanks.get(i), known, faulty, clock.instant()) ? 1 : 0;
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
     * @return of how many that was not known yet
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public int agreed(Collection<EmployeeNumber> people, boolean agreed) {
        if (people.isEmpty() || people.size() > MOST * 10) {
            throw new Refused("employees", "1 to " + MOST * 10 + " numbers");
        }
        var known = directories.of(List.of(), people);
        var numbers = new LinkedHashMap<EmployeeId, EmployeeNumber>();
        people.forEach(
                number -> known.employee(number).ifPresent(each -> numbers.put(each.id(), number)));
        var changed = consents.said(numbers.keySet(), agreed, clock.instant());
        var detail = (agreed ? "agreed" : "refused") + " in an earlier programme";
        changed.forEach(id -> audit.record("wall.consent", "employee:" + numbers.get(id), detail));
        return changed.size();
    }
}
