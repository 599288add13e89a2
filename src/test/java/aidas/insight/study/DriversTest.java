package aidas.insight.study;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.Oracle;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriversTest {

    private static Drivers of(Columns rows, String y, List<String> xs) {
        return Drivers.of(rows.of(y), xs.stream().map(RealSetsTest::driver).toList(), rows.of(xs));
    }

    private static void agrees(Drivers drivers, int n, double r2, Oracle lmg) {
        var told = (Drivers.Told) drivers;
        assertThat(told.n()).isEqualTo(n);
        assertThat(told.r2()).isCloseTo(r2, Oracle.closed(r2));
        for (var part : told.parts()) {
            double expected = lmg.number(part.measure().code());
            assertThat(part.part()).isCloseTo(expected, Oracle.closed(expected));
            assertThat(part.interval().holds(part.part())).isTrue();
        }
        assertThat(told.parts().stream().mapToDouble(Drivers.Part::part).sum())
                .isCloseTo(r2, Oracle.closed(r2));
    }

    @Test
    void R4_1_nine_drivers_of_satisfaction_agree_with_R() {
        var expected = Oracle.read("D-R12_customersat_drivers").at("expected");
        Columns.of(
                "customersat_drivers/customerSat.csv",
                rows -> {
                    var xs = IntStream.rangeClosed(2, 10).mapToObj(i -> "q" + i).toList();
                    var drivers = of(rows, "q1", xs);
                    double r2 = expected.at("ols").number("r2");
                    agrees(drivers, 1811, r2, expected.at("lmg"));
                    assertThat(((Drivers.Told) drivers).parts())
                            .extracting(part -> part.measure().code())
                            .containsExactly("q4", "q6", "q2", "q5", "q3", "q7", "q8", "q10", "q9");
                    var last = ((Drivers.Told) drivers).parts().getLast();
                    assertThat(last.slope().estimate()).isNegative();
                });
    }

    @Test
    void R4_1_four_drivers_of_happiness_agree_with_R() {
        var expected = Oracle.read("D-R16_employee_survey_drivers").at("expected");
        Columns.of(
                "people_analytics_handbook/employee_survey.csv",
                rows -> {
                    var xs = List.of("Ben", "Work", "Man", "Car");
                    var means =
                            new double[][] {
                                mean(rows, "Ben", 3),
                                mean(rows, "Work", 3),
                                mean(rows, "Man", 3),
                                mean(rows, "Car", 4)
                            };
                    var drivers =
                            Drivers.of(
                                    rows.of("Happiness"),
                                    xs.stream().map(RealSetsTest::driver).toList(),
                                    means);
                    double r2 = expected.at("ols").number("r2");
                    agrees(drivers, 2833, r2, expected.at("lmg"));
                });
    }

    @Test
    void R4_1_nine_drivers_of_engagement_in_organisations_agree_with_R() {
        var expected = Oracle.read("D-R08_csps_2019_drivers").at("expected");
        Columns.of(
                "csps_org_engagement/Civil-Service-People-Survey-2019-All-Organisation-Scores-CSV-format.csv",
                all -> {
                    var rows =
                            new Columns(
                                    all.rows().stream()
                                            .filter(row -> !row.getField(0).contains("000_CS"))
                                            .toList());
                    var lmg = expected.at("lmg");
                    var xs =
                            expected.at("correlations").json().keySet().stream()
                                    .filter(theme -> lmg.has(theme.replace(' ', '.')))
                                    .toList();
                    var drivers =
                            (Drivers.Told)
                                    Drivers.of(
                                            rows.of("Employee Engagement Index"),
                                            xs.stream()
                                                    .map(
                                                            x ->
                                                                    RealSetsTest.driver(
                                                                            x.replace(' ', '.')))
                                                    .toList(),
                                            rows.of(xs));
                    assertThat(drivers.parts()).hasSize(9);
                    agrees(drivers, 109, expected.at("ols").number("r2"), lmg);
                });
    }

    private static double[] mean(Columns rows, String dimension, int items) {
        double[] sum = new double[rows.rows().size()];
        for (int item = 1; item <= items; item++) {
            double[] values = rows.of(dimension + item);
            Arrays.setAll(sum, i -> sum[i] + values[i]);
        }
        return Arrays.stream(sum).map(total -> total / items).toArray();
    }

    @Test
    void R4_1_six_drivers_of_thirty_departments_agree_with_R() {
        var expected =
                Oracle.read("D-O10_relative_importance").at("expected").at("attitude_rating");
        Columns.of(
                "attitude_30_departments/attitude.csv",
                rows -> {
                    var xs =
                            List.of(
                                    "complaints",
                                    "privileges",
                                    "learning",
                                    "raises",
                                    "critical",
                                    "advance");
                    agrees(of(rows, "rating", xs), 30, expected.number("r2"), expected.at("lmg"));
                });
    }

    @Test
    void R4_1_too_few_stores_have_no_drivers() {
        double[] y = noise(1, 14);
        var three = List.of("a", "b", "c").stream().map(RealSetsTest::driver).toList();
        var closed = Drivers.of(y, three, noise(2, 14), noise(3, 14), noise(4, 14));
        assertThat(closed).isEqualTo(new Drivers.Closed(14, 15));
        assertThat(Drivers.of(noise(1, 9), three.subList(0, 1), noise(2, 9)))
                .isEqualTo(new Drivers.Closed(9, 10));
        assertThat(Drivers.of(new double[12], three.subList(0, 1), noise(2, 12)))
                .isInstanceOf(Drivers.Nothing.class);
    }

    @Test
    void R4_1_measures_that_determine_each_other_share_what_they_have() {
        double[] x = noise(1, 20);
        double[] twice = Arrays.stream(x).map(v -> 2 * v).toArray();
        var two = List.of("x", "twice").stream().map(RealSetsTest::driver).toList();
        var told = (Drivers.Told) Drivers.of(noise(2, 20), two, x, twice);
        assertThat(told.parts().getFirst().part())
                .isCloseTo(told.parts().getLast().part(), Oracle.closed(told.r2()));
        assertThat(told.parts().getFirst().slope()).isNull();
    }

    @Test
    void R4_2_the_same_seed_draws_the_same_intervals() {
        var one = List.of(RealSetsTest.driver("x"));
        var first = (Drivers.Told) Drivers.of(noise(1, 30), one, noise(2, 30));
        var second = (Drivers.Told) Drivers.of(noise(1, 30), one, noise(2, 30));
        assertThat(first).isEqualTo(second);
        assertThat(first.seed()).isEqualTo(Seed.VALUE);
    }

    private static double[] noise(long seed, int n) {
        return new SplittableRandom(seed).doubles(n).toArray();
    }
}
