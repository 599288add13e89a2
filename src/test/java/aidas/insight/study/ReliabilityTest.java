package aidas.insight.study;

import static aidas.insight.study.Cases.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.insight.Months;
import aidas.insight.table.Tabled;
import aidas.statistics.Group;
import aidas.statistics.OneWay;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    private static final int STORES = 12;
    private static final int PEOPLE = 6;

    /** Answers of 1 to 5 of the people of each store, who differ in mood, and stores a little. */
    private static List<Group> team(long seed, double stores) {
        var chance = new SplittableRandom(seed);
        return IntStream.range(0, STORES)
                .mapToObj(
                        store ->
                                Group.of(
                                        chance.doubles(PEOPLE)
                                                .map(d -> 2 + 2 * d + stores * store)
                                                .toArray()))
                .toList();
    }

    private static Findings study(List<List<Group>> ofMonths) {
        var regions = IntStream.range(0, STORES).mapToObj(i -> "R").toList();
        var tabled = new Tabled(new Months(MARCH, MARCH.plusMonths(ofMonths.size())), regions);
        for (int month = 0; month < ofMonths.size(); month++) {
            tabled.with("ex", month, ofMonths.get(month));
            tabled.with("cx", month, ofMonths.get(month));
        }
        return Cases.of(tabled, ofMonths.size());
    }

    private static Reliability.Told told(Reliability reliability) {
        return (Reliability.Told) reliability;
    }

    private static void isThatOf(List<Group> month, Reliability.Told told) {
        var expected = OneWay.of(month).orElseThrow();
        assertThat(told.analysis().n()).isEqualTo(expected.n());
        assertThat(told.analysis().icc2()).isCloseTo(expected.icc2(), within(1e-9));
        assertThat(told.analysis().p()).isCloseTo(expected.p(), within(1e-9));
    }

    @Test
    void R1_6_a_team_that_answers_alike_six_times_is_as_reliable_as_once() {
        var once = team(7, .02);
        var found = study(List.of(once, once, once, once, once, once));
        var ofTeam = told(found.ofX());
        var ofOneMonth = OneWay.of(once).orElseThrow();
        isThatOf(once, ofTeam);
        assertThat(ofTeam.looked()).isEqualTo(6);
        assertThat(ofTeam.passes()).isFalse();
        // other customers each month: six times as many answers, and so a firmer mean
        var ofCustomers = told(found.ofY());
        assertThat(ofCustomers.looked()).isEqualTo(1);
        assertThat(ofCustomers.analysis().n()).isEqualTo(6.0 * STORES * PEOPLE);
        assertThat(ofCustomers.analysis().icc2()).isGreaterThan(ofOneMonth.icc2() + .1);
    }

    @Test
    void R1_6_n_of_a_store_is_that_of_one_month() {
        var found = study(List.of(team(1, .1), team(2, .1), team(3, .1)));
        var point = ((Relation.Open) found.relation()).points().getFirst();
        assertThat(point.xN()).isEqualTo(PEOPLE);
        assertThat(point.yN()).isEqualTo(3.0 * PEOPLE);
        assertThat(told(found.ofX()).weak()).allMatch(weak -> weak.n() == PEOPLE);
    }

    @Test
    void R1_6_of_several_months_the_middle_one_is_told() {
        var firm = team(1, .5);
        var middling = team(2, .2);
        var weak = team(3, .02);
        var found = study(List.of(weak, firm, middling));
        isThatOf(middling, told(found.ofX()));
        var two = study(List.of(firm, weak));
        isThatOf(weak, told(two.ofX()));
    }

    @Test
    void R1_6_the_corrected_r_is_corrected_by_one_month() {
        var found = study(List.of(team(1, .3), team(2, .3)));
        var open = (Relation.Open) found.relation();
        double x = told(found.ofX()).analysis().icc2();
        double y = told(found.ofY()).analysis().icc2();
        double r = open.pearson().measured().orElseThrow().coefficient();
        assertThat(open.corrected().corrected()).isCloseTo(r / Math.sqrt(x * y), within(1e-12));
    }

    @Test
    void R1_2_where_all_answer_alike_there_is_nothing_to_tell() {
        var alike = IntStream.range(0, STORES).mapToObj(i -> Group.of(3, 3, 3, 3, 3)).toList();
        assertThat(study(List.of(alike, alike)).ofX()).isInstanceOf(Reliability.Nothing.class);
    }
}
