package aidas.points;

import static java.util.stream.Collectors.toMap;

import aidas.access.Caller;
import aidas.access.EmployeeNumber;
import aidas.access.Forbidden;
import aidas.feedback.Cursor;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import aidas.shared.NotFound;
import aidas.shared.Unprocessable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Others than the caller, as HR knows them. */
@ApplicationScoped
class Holders {

    private static final int NEWEST = 50;

    @Inject Directories directories;
    @Inject Accounts accounts;
    @Inject Statements statements;
    @Inject Caller caller;

    /**
     * @throws NotFound if nobody has that number
     */
    EmployeeId person(EmployeeNumber number) {
        return entry(number).id();
    }

    /**
     * @throws Forbidden if it is the caller (R6.3)
     */
    void check(EmployeeNumber number) {
        if (caller.employee().filter(number::equals).isPresent()) {
            throw new Forbidden("somebody else posts for you");
        }
    }

    Held held(EmployeeNumber number) {
        var entry = entry(number);
        var account = accounts.of(entry.id()).filter(Account::joined).orElseThrow(Holders::missing);
        return new Held(
                number,
                entry.facts().fullName(),
                account.balance(),
                statements.lines(entry.id(), null, Cursor.NEWEST, NEWEST));
    }

    /** With their names, in the order of them. */
    List<Proof.Difference> named(List<Recount.Off> all) {
        var facts =
                directories.employeesOf(all.stream().map(Recount.Off::who).toList()).stream()
                        .collect(toMap(EmployeeEntry::id, EmployeeEntry::facts));
        return all.stream()
                .map(
                        each ->
                                new Proof.Difference(
                                        facts.get(each.who()).number().value(),
                                        facts.get(each.who()).fullName(),
                                        each.kept(),
                                        each.recounted()))
                .sorted(Comparator.comparing(Proof.Difference::name))
                .toList();
    }

    static Unprocessable missing() {
        return new Unprocessable("employee", "somebody who takes part");
    }

    EmployeeNumber number(EmployeeId who) {
        return directories.employeesOf(List.of(who)).getFirst().facts().number();
    }

    private EmployeeEntry entry(EmployeeNumber number) {
        return directories
                .employee(number)
                .orElseThrow(() -> new NotFound("there is no employee " + number));
    }
}
