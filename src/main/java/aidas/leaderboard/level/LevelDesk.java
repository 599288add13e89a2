package aidas.leaderboard.level;

import aidas.access.Caller;
import aidas.access.EmployeeNumber;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.feedback.Answers;
import aidas.leaderboard.level.Colleagues.Sums;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Tells the caller's own level, and nobody else's (R3.1). */
@UseCases
public class LevelDesk {

    private static final int MONTHS = 12;

    @Inject Colleagues colleagues;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** From the last twelve whole months; somebody whom the roster does not know has none yet. */
    @Requires(Role.EMPLOYEE)
    public OwnLevel mine(Scale scale) {
        var today = LocalDate.now(clock);
        var period = months(today);
        var all = caller.employee().map(me -> read(me, scale, period, today)).orElseGet(List::of);
        var own =
                all.stream()
                        .filter(Sums::own)
                        .map(Sums::answers)
                        .findFirst()
                        .orElseGet(() -> Answers.none(scale));
        return OwnLevel.of(period, own, all.stream().map(Sums::answers).toList());
    }

    private List<Sums> read(EmployeeNumber me, Scale scale, Period period, LocalDate today) {
        audit.record("feedback.read", "employee:" + me, "level");
        return colleagues.of(me, scale, period, today);
    }

    private static Period months(LocalDate today) {
        var end = YearMonth.from(today);
        return new Period(end.minusMonths(MONTHS).atDay(1), end.atDay(1));
    }
}
