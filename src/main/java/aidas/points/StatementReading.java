package aidas.points;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.feedback.Cursor;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the caller earned, and why (R5.1). */
@UseCases
public class StatementReading {

    private static final int BLOCK = 10_000;

    @Inject Statements statements;
    @Inject Accounts accounts;
    @Inject Self self;

    /**
     * @param month null for all
     * @param size of a page, from 1
     * @return empty for who takes no part (R4.1)
     */
    @Requires(Role.EMPLOYEE)
    public Optional<Statement> mine(YearMonth month, Cursor before, int size) {
        return account()
                .map(
                        account -> {
                            var who = account.who();
                            var found = statements.lines(who, month, before, size + 1);
                            var lines = found.stream().limit(size).toList();
                            return new Statement(
                                    account.balance(),
                                    statements.months(who),
                                    lines,
                                    found.size() > size ? behind(lines.getLast()) : null);
                        });
    }

    /**
     * For a file: newest first, all of them.
     *
     * @param month null for all
     * @return none for who takes no part
     */
    @Requires(Role.EMPLOYEE)
    public List<StatementLine> all(YearMonth month) {
        return account().map(Account::who).map(who -> all(who, month)).orElse(List.of());
    }

    private List<StatementLine> all(EmployeeId who, YearMonth month) {
        var lines = new ArrayList<StatementLine>();
        var before = Cursor.NEWEST;
        List<StatementLine> block;
        do {
            block = statements.lines(who, month, before, BLOCK);
            lines.addAll(block);
            before = block.isEmpty() ? before : behind(block.getLast());
        } while (block.size() == BLOCK);
        return lines;
    }

    private Optional<Account> account() {
        return self.id().flatMap(accounts::of).filter(Account::joined);
    }

    private static Cursor behind(StatementLine line) {
        return new Cursor(line.at(), line.id());
    }
}
