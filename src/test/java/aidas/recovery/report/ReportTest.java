package aidas.recovery.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.recovery.Outcome;
import aidas.shared.Period;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Period MARCH =
            new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-01"));

    private static Report report(List<CaseRow> cases) {
        return Report.of(MARCH, cases, one -> "S" + one.store().value(), Rows.NOW);
    }

    private static List<CaseRow> cases(CaseRow... all) {
        return List.of(all);
    }

    @Test
    void R1_1_who_still_waits_in_time_is_not_in_the_share() {
        var onTime =
                OnTime.of(
                        cases(
                                Rows.answered(1),
                                Rows.answered(3),
                                Rows.answered(3.01),
                                Rows.late(),
                                Rows.fresh()),
                        Rows.NOW);
        assertThat(onTime).isEqualTo(new OnTime(2, 4, 1));
        assertThat(onTime.share()).isEqualTo(.5);
    }

    @Test
    void R1_1_nor_is_who_lets_us_wait() {
        assertThat(OnTime.of(cases(Rows.late(), Rows.resting()), Rows.NOW))
                .isEqualTo(new OnTime(0, 1, 1));
    }

    @Test
    void R1_1_it_stands_against_the_line_with_its_interval() {
        // Wilson, 95 %: 85 of 100 is 76.7 to 90.7
        var even = new OnTime(85, 100, 0);
        assertThat(even.interval().low()).isCloseTo(.7672, within(1e-4));
        assertThat(even.interval().high()).isCloseTo(.9069, within(1e-4));
        assertThat(even.verdict()).isEqualTo(OnTime.Verdict.UNSURE);
        assertThat(new OnTime(98, 100, 0).verdict()).isEqualTo(OnTime.Verdict.ABOVE);
        assertThat(new OnTime(60, 100, 0).verdict()).isEqualTo(OnTime.Verdict.BELOW);
        assertThat(new OnTime(5, 5, 0).verdict()).isEqualTo(OnTime.Verdict.UNSURE);
        assertThat(new OnTime(0, 0, 3).told()).isFalse();
    }

    @Test
    void R1_2_those_who_still_wait_count_with_what_they_have_waited() {
        var all = cases(Rows.answered(1), Rows.answered(2), Rows.answered(4), Rows.late());
        var waits = Waits.of(all, Rows.NOW);
        assertThat(waits.answered()).isEqualTo(3);
        // S is 3/4, 2/4, 1/4: half of them between 2 and 4
        assertThat(waits.median().value()).isEqualTo(3);
        assertThat(waits.most()).isNull();
        assertThat(Waits.of(cases(Rows.late(), Rows.fresh()), Rows.NOW).median()).isNull();
    }

    @Test
    void R1_2_a_case_closed_without_a_word_waits_until_its_end() {
        var closed = Rows.row(1, "waiting", null, Outcome.UNCONFIRMED);
        assertThat(closed.wait(Rows.NOW).over()).isFalse();
        assertThat(closed.wait(Rows.NOW).time()).isEqualTo(10);
    }

    @Test
    void R2_1_rescued_is_whose_customer_said_so() {
        var rescue =
                Rescue.of(
                        cases(
                                Rows.answered(1, "price", 1, Outcome.RECOVERED),
                                Rows.answered(1, "price", 1, Outcome.UNCONFIRMED),
                                Rows.answered(1, "price", 1, Outcome.UNCONFIRMED),
                                Rows.answered(1, "price", 1, null)));
        assertThat(rescue).isEqualTo(new Rescue(1, 3));
        assertThat(rescue.interval().low()).isCloseTo(.0615, within(1e-4));
        assertThat(Rescue.of(cases(Rows.late())).told()).isFalse();
    }

    @Test
    void R3_1_of_few_nothing_is_told() {
        var few = report(Collections.nCopies(4, Rows.answered(1)));
        assertThat(few.told()).isFalse();
        assertThat(few.stores()).isEmpty();
        assertThat(report(List.of()).told()).isFalse();
        assertThat(report(Collections.nCopies(5, Rows.answered(1))).told()).isTrue();
    }

    @Test
    void R3_1_nor_of_the_smallest_other_part_that_would_tell_it() {
        var all =
                Stream.of(
                                Collections.nCopies(9, Rows.answered(1, "price", 1, null)),
                                Collections.nCopies(7, Rows.answered(2, "price", 1, null)),
                                Collections.nCopies(2, Rows.answered(3, "price", 1, null)))
                        .flatMap(List::stream)
                        .toList();
        assertThat(report(all).stores())
                .extracting(Part::code, Part::withheld)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("S1", false),
                        org.assertj.core.groups.Tuple.tuple("S2", true),
                        org.assertj.core.groups.Tuple.tuple("S3", true));
        assertThat(report(all).causes()).extracting(Part::withheld).containsExactly(false);
    }

    @Test
    void R2_2_next_scores_are_compared_from_five_of_each_on() {
        var five = Loyalty.Later.of(5, 40, 330);
        assertThat(new Loyalty(five, Loyalty.Later.of(4, 20, 110)).told()).isFalse();
        assertThat(new Loyalty(null, five).told()).isFalse();
        assertThat(Loyalty.Later.of(0, 0, 0)).isNull();
        var told = new Loyalty(five, Loyalty.Later.of(6, 30, 170));
        assertThat(told.told()).isTrue();
        assertThat(told.difference().value()).isEqualTo(3);
        assertThat(told.difference().interval().holds(3)).isTrue();
        var same = Loyalty.Later.of(5, 25, 125);
        assertThat(new Loyalty(same, same).told()).isFalse();
    }

    @Test
    void R1_2_many_waits_have_a_median_with_an_interval() {
        var all = IntStream.rangeClosed(1, 40).mapToObj(i -> Rows.answered(i / 10.0)).toList();
        var median = Waits.of(all, Rows.NOW).median();
        assertThat(median.value()).isCloseTo(2.05, within(1e-9));
        assertThat(median.low()).isLessThan(2.05);
        assertThat(median.high()).isGreaterThan(2.05);
    }
}
