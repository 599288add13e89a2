package aidas.organisation;

import aidas.access.EmployeeNumber;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The company's people, to look at and to correct (R6.1). */
@UseCases
public class EmployeeDesk {

    @Inject Employees employees;
    @Inject Assignments assignments;
    @Inject AuditLog audit;
    @Inject Clock clock;

    @Requires(
            value = {Role.ADMIN, Role.HR},
            reach = Reach.COMPANY)
    public Found<EmployeeLine> search(EmployeeSearch search) {
        return employees.search(search, LocalDate.now(clock));
    }

    /**
     * @throws NotFound if there is none
     */
    @Requires(
            value = {Role.ADMIN, Role.HR},
            reach = Reach.COMPANY)
    public EmployeeView employee(EmployeeNumber number) {
        var employee = employees.get(number);
        var today = LocalDate.now(clock);
        var history = assignments.of(number);
        var place = history.stream().filter(line -> line.stay().holds(today)).findFirst();
        return new EmployeeView(employee.entry(), employee.version(), place.orElse(null), history);
    }

    /**
     * Corrects an employee by hand. The log tells which facts changed, not what they were: it is
     * kept longer than a person's data may be.
     *
     * @param version as the employee was read
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Edit change(long version, EmployeeFacts facts, boolean active) {
        var employee = employees.get(facts.number());
        if (employee.version() != version) {
            return Edit.STALE;
        }
        var before = employee.entry();
        if (before.facts().equals(facts) && before.active() == active) {
            return Edit.UNCHANGED;
        }
        employee.describe(facts, active);
        var fields =
                RosterFields.difference(RosterFields.of(before.facts()), RosterFields.of(facts));
        audit.record(
                "organisation.employee.change",
                "employee:" + facts.number(),
                fields.stream().map(RosterChange.Field::name).toList()
                        + (before.active() == active ? "" : " active=" + active));
        return Edit.SAVED;
    }
}
