package aidas.recovery;

import static aidas.access.Role.EMPLOYEE;
import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.EmployeeNumber;
import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/** Gives cases to people (R5.3). */
@UseCases
public class TeamDesk {

    @Inject Bench bench;
    @Inject Crew crew;
    @Inject Entries entries;
    @Inject CaseLog log;
    @Inject Event<CaseGiven> given;

    /** Somebody who may work the case. */
    public record Colleague(EmployeeNumber number, String name) {}

    /** Who works at its store today, by name. */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public List<Colleague> colleagues(long id) {
        return members(bench.open(id)).stream()
                .map(each -> new Colleague(each.number(), each.name()))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    private List<Crew.Member> members(Bench.Folder folder) {
        return crew.of(folder.file().store(), LocalDate.ofInstant(bench.now(), ZoneOffset.UTC));
    }

    /**
     * Gives it to somebody of its store. Who has it hands it over, or a lead takes it from them:
     * never without a reason.
     *
     * @param reason 10 to 400 characters if somebody has it; else it may be empty
     * @throws NotFound if there is no such case, or none for this caller to know of
     * @throws Forbidden for who neither leads there nor has it
     * @throws Refused naming {@code employee} or {@code reason}
     * @throws Conflict if it is closed, or that person has it
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public void give(long id, EmployeeNumber employee, String reason) {
        var folder = bench.working(id);
        var file = folder.file();
        var to =
                members(folder).stream()
                        .filter(each -> each.number().equals(employee))
                        .findFirst()
                        .orElseThrow(
                                () -> new Refused("employee", "somebody who works at the store"));
        if (to.id().equals(file.owner())) {
            throw new Conflict("that person has it already");
        }
        var why = Reason.of("reason", reason, file.owner() == null ? 0 : 10, 400);
        file.give(to.id());
        var by = bench.doer();
        entries.add(id, EntryKind.GIVEN, why, "", by, to.id(), bench.now());
        log.done(id, "given", "to " + to.number());
        given.fire(new CaseGiven(id, to.id(), by.employee(), bench.now()));
    }
}
