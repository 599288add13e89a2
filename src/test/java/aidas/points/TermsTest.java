package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rule pays, case by case: Anna is thanked by Boris, Cvetan and Dan. */
class TermsTest {

    private static final EmployeeId ANNA = new EmployeeId(1);
    private static final EmployeeId BORIS = new EmployeeId(2);
    private static final EmployeeId CVETAN = new EmployeeId(3);
    private static final EmployeeId DAN = new EmployeeId(4);

    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final List<Paid> paid = new ArrayList<>();

    private static Terms terms(Integer most, Span span, Integer pause, Integer same) {
        return new Terms(Source.THANKED, 5, most, span, pause, same);
    }

    private static Occurrence it(EmployeeId who, LocalDate day, String time, EmployeeId... others) {
        return new Occurrence("kudos-1", who, List.of(others), day, at(day, time));
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
    }

    /** What is paid is remembered, as the ledger does. */
    private Decision decided(Terms terms, Occurrence it) {
        var decision = terms.decide(it, paid);
        if (decision instanceof Decision.Pays(var other)) {
            paid.add(new Paid(it.who(), other, it.day(), it.at()));
        }
        return decision;
    }

    private static Decision refuses(Limit limit) {
        return new Decision.Refuses(limit);
    }

    @Test
    void R2_4_the_cap_of_a_day_is_free_again_the_day_after() {
        var twice = terms(2, Span.DAY, null, null);
        assertThat(decided(twice, it(ANNA, DAY, "09:00", BORIS)))
                .isEqualTo(new Decision.Pays(BORIS));
        assertThat(decided(twice, it(ANNA, DAY, "09:01", BORIS)))
                .isEqualTo(new Decision.Pays(BORIS));
        assertThat(decided(twice, it(ANNA, DAY, "20:00", CVETAN))).isEqualTo(refuses(Limit.MOST));
        assertThat(decided(twice, it(BORIS, DAY, "20:00", CVETAN)))
                .isEqualTo(new Decision.Pays(CVETAN));
        assertThat(decided(twice, it(ANNA, DAY.plusDays(1), "00:00", CVETAN)))
                .isEqualTo(new Decision.Pays(CVETAN));
    }

    @Test
    void R2_4_a_week_begins_on_monday_and_a_month_on_its_first() {
        var weekly = terms(1, Span.WEEK, null, null);
        paid.add(new Paid(ANNA, BORIS, LocalDate.of(2026, 3, 30), at(DAY, "00:00")));
        assertThat(weekly.decide(it(ANNA, DAY, "09:00", CVETAN), paid))
                .isEqualTo(refuses(Limit.MOST));
        assertThat(weekly.decide(it(ANNA, DAY.plusDays(5), "09:00", CVETAN), paid))
                .isEqualTo(new Decision.Pays(CVETAN));
        var monthly = terms(1, Span.MONTH, null, null);
        assertThat(monthly.decide(it(ANNA, DAY, "09:00", CVETAN), paid))
                .isEqualTo(new Decision.Pays(CVETAN));
    }

    @Test
    void R2_5_between_two_that_are_paid_the_minutes_have_passed() {
        var hourly = terms(null, null, 60, null);
        decided(hourly, it(ANNA, DAY, "09:00", BORIS));
        assertThat(decided(hourly, it(ANNA, DAY, "09:59", CVETAN))).isEqualTo(refuses(Limit.PAUSE));
        assertThat(decided(hourly, it(BORIS, DAY, "09:59", CVETAN)))
                .isEqualTo(new Decision.Pays(CVETAN));
        assertThat(decided(hourly, it(ANNA, DAY, "10:00", CVETAN)))
                .isEqualTo(new Decision.Pays(CVETAN));
    }

    @Test
    void R2_6_who_swaps_thanks_is_paid_once_a_month() {
        var once = terms(null, null, null, 1);
        decided(once, it(ANNA, DAY, "09:00", BORIS));
        assertThat(decided(once, it(BORIS, DAY, "09:05", ANNA))).isEqualTo(refuses(Limit.SAME));
        assertThat(decided(once, it(ANNA, DAY, "09:10", BORIS))).isEqualTo(refuses(Limit.SAME));
        assertThat(decided(once, it(ANNA, DAY, "09:15", CVETAN)))
                .isEqualTo(new Decision.Pays(CVETAN));
        assertThat(decided(once, it(BORIS, DAY.plusMonths(1), "09:00", ANNA)))
                .isEqualTo(new Decision.Pays(ANNA));
    }

    @Test
    void R2_6_of_several_who_are_thanked_the_first_new_one_counts() {
        var once = new Terms(Source.THANKING, 2, null, null, null, 1);
        decided(once, it(ANNA, DAY, "09:00", BORIS, CVETAN));
        assertThat(decided(once, it(ANNA, DAY, "10:00", BORIS, CVETAN)))
                .isEqualTo(new Decision.Pays(CVETAN));
        assertThat(decided(once, it(ANNA, DAY, "11:00", BORIS, CVETAN)))
                .isEqualTo(refuses(Limit.SAME));
        assertThat(decided(once, it(ANNA, DAY, "11:00", BORIS, DAN)))
                .isEqualTo(new Decision.Pays(DAN));
    }

    @Test
    void R2_7_a_badge_has_nobody_else_and_no_limit_but_the_cap() {
        var badge = new Terms(Source.BADGE, 20, 1, Span.MONTH, null, null);
        assertThat(decided(badge, it(ANNA, DAY, "00:00"))).isEqualTo(new Decision.Pays(null));
        assertThat(decided(badge, it(ANNA, DAY, "00:00"))).isEqualTo(refuses(Limit.MOST));
    }

    @Test
    void R2_4_what_limits_a_day_is_known_from_its_month_its_week_and_its_pause() {
        assertThat(terms(1, Span.DAY, null, 1).since(DAY)).isEqualTo("2026-03-30");
        assertThat(terms(1, Span.DAY, null, 1).since(DAY.plusDays(20))).isEqualTo("2026-04-01");
        assertThat(terms(null, null, 10_080, null).since(DAY)).isEqualTo("2026-03-23");
    }
}
