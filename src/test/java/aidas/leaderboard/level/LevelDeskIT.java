package aidas.leaderboard.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.feedback.OwnFeedback;
import aidas.leaderboard.level.Colleagues.Sums;
import aidas.shared.Period;
import aidas.shared.audit.AuditLog;
import aidas.survey.Scale;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InContainer
class LevelDeskIT {

    @Inject LevelDesk desk;
    @Inject Colleagues colleagues;
    @Inject OwnFeedback feedback;
    @Inject AuditLog log;
    @Inject Clock clock;
    @Inject StubCaller caller;

    @Test
    void R1_2_the_demo_has_colleagues_enough_for_a_level() {
        caller.is("elena").with(Role.EMPLOYEE).employee("E1001");
        var own = desk.mine(Scale.NPS_0_10);
        assertThat(own.answers()).isGreaterThan(OwnLevel.FLOOR);
        assertThat(own.colleagues()).isGreaterThanOrEqualTo(OwnLevel.COLLEAGUES);
        assertThat(own.period().until()).isEqualTo(LocalDate.now(clock).withDayOfMonth(1));
    }

    @Test
    void R1_3_the_own_sums_are_those_of_the_own_figures() {
        caller.is("elena").with(Role.EMPLOYEE).employee("E1001");
        var end = YearMonth.now(clock);
        var year = new Period(end.minusMonths(12).atDay(1), end.atDay(1));
        var known = feedback.mine(year, Scale.NPS_0_10).getFirst().answers();
        var all =
                colleagues.of(
                        new EmployeeNumber("E1001"), Scale.NPS_0_10, year, LocalDate.now(clock));
        assertThat(all.stream().filter(Sums::own).map(Sums::answers))
                .singleElement()
                .usingRecursiveComparison()
                .withComparatorForType(closely(), Double.class)
                .isEqualTo(known);
    }

    /** Months that are added in another order differ in the last digit. */
    private static Comparator<Double> closely() {
        return (one, other) -> Math.abs(one - other) < 1e-6 ? 0 : Double.compare(one, other);
    }

    @Test
    void R1_1_whom_the_roster_does_not_know_has_no_level_yet() {
        caller.is("guest").with(Role.EMPLOYEE);
        assertThat(desk.mine(Scale.NPS_0_10).level()).isEqualTo(new Level.TooFew(30));
        caller.is("ghost").with(Role.EMPLOYEE).employee("NOBODY");
        assertThat(desk.mine(Scale.NPS_0_10).level()).isEqualTo(new Level.TooFew(30));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "EMPLOYEE", mode = EnumSource.Mode.EXCLUDE)
    void R3_1_no_other_role_reads_a_level(Role role) {
        caller.is("other").with(role).inCompany().employee("E1001");
        assertThatThrownBy(() -> desk.mine(Scale.NPS_0_10)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R3_1_each_look_leaves_an_entry() {
        caller.is("elena").with(Role.EMPLOYEE).employee("E1001");
        long before = log.count("employee:E1001");
        desk.mine(Scale.NPS_0_10);
        assertThat(log.count("employee:E1001")).isEqualTo(before + 1);
    }
}
