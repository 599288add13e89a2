package aidas.statistics;

import static aidas.statistics.CorrelationTest.agrees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Correlations of real data against R. */
class CorrelationSetsTest {

    private static final Oracle TESTS = Oracle.read("D-O06_correlation_tests").at("expected");

    @Test
    void R9_1_salespeople_agree_with_R() {
        Table.read(
                "people_analytics_handbook/salespeople.csv",
                table -> {
                    agrees(
                            table.column("sales"),
                            table.column("customer_rate"),
                            TESTS.at("salespeople_sales_vs_customer_rate"));
                    agrees(
                            table.column("sales"),
                            table.column("performance"),
                            TESTS.at("salespeople_sales_vs_performance"));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"complaints", "privileges", "learning", "raises", "critical", "advance"})
    void R9_1_thirty_departments_agree_with_R(String driver) {
        Table.read(
                "attitude_30_departments/attitude.csv",
                table ->
                        agrees(
                                table.column("rating"),
                                table.column(driver),
                                TESTS.at("attitude_rating_vs").at(driver)));
    }

    @Test
    void R9_4_schools_agree_with_R_and_unknown_is_never_zero() {
        var expected = Oracle.read("D-R04_chicago_staff_vs_parents").at("expected");
        Table.read(
                "chicago_schools_2011/ChicagoPublicSchools.csv",
                table -> {
                    var p = new ArrayList<Double>();
                    var adjusted = new ArrayList<Double>();
                    for (var pair : expected.at("correlations").json().keySet()) {
                        var block = expected.at("correlations").at(pair);
                        double[] x = schools(table, pair.split("~")[0]);
                        double[] y = schools(table, pair.split("~")[1]);
                        agrees(x, y, block);
                        p.add(CorrelationTest.measured(Correlation.pearson(x, y)).p());
                        adjusted.add(block.number("p_BH"));
                    }
                    assertThat(p).hasSize(16);
                    double[] discovery = ManyTests.falseDiscovery(numbers(p));
                    for (int i = 0; i < discovery.length; i++) {
                        double q = adjusted.get(i);
                        assertThat(discovery[i]).isCloseTo(q, Oracle.probability(q));
                    }
                });
    }

    @Test
    void R9_1_organisations_of_the_civil_service_agree_with_R() {
        var expected = Oracle.read("D-R08_csps_2019_drivers").at("expected");
        Table.read(
                CIVIL_SERVICE,
                all -> {
                    var table = organisations(all);
                    double[] engagement = table.column("Employee Engagement Index");
                    assertThat(engagement).hasSize((int) expected.number("units"));
                    for (var theme : expected.at("correlations").json().keySet()) {
                        var block = expected.at("correlations").at(theme);
                        agrees(engagement, table.column(theme), block);
                    }
                    assertThat(Group.of(engagement).mean())
                            .isCloseTo(expected.number("mean_eei"), within(1e-9));
                });
    }

    static final String CIVIL_SERVICE =
            "csps_org_engagement/Civil-Service-People-Survey-2019-All-Organisation-Scores-CSV-format.csv";

    /** Without the benchmark rows. */
    static Table organisations(Table table) {
        return table.where(row -> !row.getField(0).contains("000_CS"));
    }

    /** By the names that the oracle uses. */
    static double[] schools(Table table, String name) {
        return table.column(name.equals("att") ? "AVERAGE_STUDENT_ATTENDANCE" : name);
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
