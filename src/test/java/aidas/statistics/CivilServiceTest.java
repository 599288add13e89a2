package aidas.statistics;

import static aidas.statistics.CorrelationTest.agrees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import org.junit.jupiter.api.Test;

/** Engagement of the organisations of the British civil service against R. */
class CivilServiceTest {

    static final String SURVEY_2019 =
            "csps_org_engagement/Civil-Service-People-Survey-2019-All-Organisation-Scores-CSV-format.csv";

    private static final String SURVEY_2018 =
            "csps_org_engagement/Civil-Service-People-Survey-2018-All-Organisation-Scores-v2.0.csv";

    @Test
    void R9_1_organisations_of_the_civil_service_agree_with_R() {
        var expected = Oracle.read("D-R08_csps_2019_drivers").at("expected");
        Table.read(
                SURVEY_2019,
                all -> {
                    var table = organisations(all);
                    double[] engagement = table.column("Employee Engagement Index");
                    assertThat(engagement).hasSize((int) expected.number("units"));
                    for (var theme : expected.at("correlations").json().keySet()) {
                        var block = expected.at("correlations").at(theme);
                        agrees(engagement, table.column(theme), block);
                    }
                    double[] p =
                            expected.at("correlations").json().keySet().stream()
                                    .map(theme -> expected.at("correlations").at(theme))
                                    .mapToDouble(block -> block.number("p"))
                                    .toArray();
                    double[] q = ManyTests.falseDiscovery(p);
                    int i = 0;
                    for (var theme : expected.at("BH").json().keySet()) {
                        CorrelationTest.chance(q[i++], expected.at("BH"), theme);
                    }
                    assertThat(Group.of(engagement).mean())
                            .isCloseTo(expected.number("mean_eei"), within(1e-9));
                });
    }

    @Test
    void R9_1_organisations_keep_their_place_from_year_to_year_as_in_R() {
        var expected = Oracle.read("D-R08_csps_2019_drivers").at("expected").at("year_on_year");
        Table.read(
                SURVEY_2018,
                earlier ->
                        Table.read(
                                SURVEY_2019,
                                later -> {
                                    double[][] years = matched(earlier, organisations(later));
                                    var r = Correlation.pearson(years[0], years[1]);
                                    CorrelationTest.check(
                                            years[0].length, expected, "matched_by_exact_name");
                                    CorrelationTest.check(
                                            CorrelationTest.measured(r).coefficient(),
                                            expected,
                                            "r");
                                }));
    }

    /** The engagement of organisations that bear the same name in both years. */
    private static double[][] matched(Table earlier, Table later) {
        var before = earlier.byText("Organisation", "Employee engagement index");
        var now = later.byText("Organisation", "Employee Engagement Index");
        now.keySet().retainAll(before.keySet());
        return new double[][] {
            now.keySet().stream().mapToDouble(before::get).toArray(),
            now.values().stream().mapToDouble(Double::doubleValue).toArray()
        };
    }

    /** Without the benchmark rows. */
    static Table organisations(Table table) {
        return table.where(row -> !row.getField(0).contains("000_CS"));
    }
}
