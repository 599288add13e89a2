package aidas.statistics;

import static aidas.statistics.CorrelationTest.agrees;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.Oracle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
    void R9_4_networks_of_schools_agree_with_R_and_small_ones_tell_nothing() {
        var networks =
                Oracle.read("D-R04_chicago_staff_vs_parents").at("expected").all("by_network");
        Table.read(
                "chicago_schools_2011/ChicagoPublicSchools.csv",
                all -> {
                    for (var expected : networks) {
                        var table =
                                all.where(
                                        row ->
                                                row.getField("Network_Manager")
                                                        .equals(expected.text("network")));
                        var r =
                                Correlation.pearson(
                                        table.column("Teachers_Score"),
                                        table.column("Parent_Engagement_Score"));
                        if (expected.isNull("r")) {
                            assertThat(r.measured()).isEmpty();
                        } else {
                            var measured = CorrelationTest.measured(r);
                            CorrelationTest.check(measured.coefficient(), expected, "r");
                            CorrelationTest.check(measured.n(), expected, "n");
                        }
                    }
                });
    }

    @Test
    void R9_1_army_companies_agree_with_R() {
        var expected = Oracle.read("D-R11_bh1996_levels").at("expected");
        Table.read(
                "bh1996_unit_climate/bh1996.csv",
                table -> {
                    double[] wellBeing = table.means("GRP", "WBEING");
                    for (var measure : List.of("LEAD", "HRS")) {
                        agrees(
                                table.means("GRP", measure),
                                wellBeing,
                                expected.at(measure + "_WBEING").at("unit_means"));
                    }
                });
    }

    @Test
    void R9_2_drivers_of_customers_and_of_happiness_agree_with_R() {
        Table.read(
                "customersat_drivers/customerSat.csv",
                table ->
                        agree(
                                Oracle.read("D-R12_customersat_drivers"),
                                table.column("q1"),
                                table::column));
        Table.read(
                "people_analytics_handbook/employee_survey.csv",
                table ->
                        agree(
                                Oracle.read("D-R16_employee_survey_drivers"),
                                table.column("Happiness"),
                                name -> ItemsTest.scale(table, name)));
    }

    private static void agree(Oracle oracle, double[] y, Function<String, double[]> columns) {
        var blocks = oracle.at("expected").at("correlations");
        for (var name : blocks.json().keySet()) {
            double[] x = columns.apply(name);
            var r = CorrelationTest.measured(Correlation.pearson(x, y));
            CorrelationTest.check(r.coefficient(), blocks.at(name), "pearson_r");
            CorrelationTest.chance(r.p(), blocks.at(name), "p");
            var rho = CorrelationTest.measured(Correlation.spearman(x, y));
            CorrelationTest.check(rho.coefficient(), blocks.at(name), "spearman_rho");
        }
    }

    /** By the names that the oracle uses. */
    static double[] schools(Table table, String name) {
        return table.column(name.equals("att") ? "AVERAGE_STUDENT_ATTENDANCE" : name);
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
