package aidas.insight.study;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.Oracle;
import aidas.insight.Months;
import aidas.insight.Side;
import aidas.insight.table.Measure;
import aidas.insight.table.Tabled;
import aidas.insight.table.UnitTable;
import aidas.statistics.Correlation;
import aidas.statistics.Correlation.Measured;
import aidas.statistics.Group;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Real data through a whole study, against R. */
class RealSetsTest {

    private static final YearMonth MONTH = YearMonth.of(2011, 6);
    private static final Months MONTHS = new Months(MONTH, MONTH.plusMonths(1));

    private static Study study(String x, String y, String... held) {
        return new Study(x, y, MONTHS, 0, null, null, List.of(held));
    }

    private static Findings findings(Study study, UnitTable table) {
        return Analyst.findings(
                study,
                Tabled.measure(study.x(), Side.EX),
                Tabled.measure(study.y(), Side.CX),
                table);
    }

    private static Measured measured(Correlation correlation) {
        return correlation.measured().orElseThrow();
    }

    private static void agrees(Correlation correlation, Oracle expected) {
        var r = measured(correlation);
        assertThat(r.n()).isEqualTo((int) expected.number("n"));
        close(r.coefficient(), expected.number("pearson_r"));
        close(r.interval().low(), expected.numbers("ci95")[0]);
        close(r.interval().high(), expected.numbers("ci95")[1]);
        assertThat(r.p()).isCloseTo(expected.number("p"), Oracle.probability(expected.number("p")));
    }

    private static void close(double found, double expected) {
        assertThat(found).isCloseTo(expected, Oracle.closed(expected));
    }

    @Test
    void R1_4_staff_and_parents_of_the_same_schools_agree_with_R() {
        var expected = Oracle.read("D-R04_chicago_staff_vs_parents").at("expected");
        var pair = expected.at("correlations").at("Teachers_Score~Parent_Engagement_Score");
        var partial =
                Oracle.read("D-O07_partial_correlation")
                        .at("expected")
                        .at("chicago_teachers_vs_parent_engagement_given_student_attendance");
        Columns.of(
                "chicago_schools_2011/ChicagoPublicSchools.csv",
                schools -> {
                    var table =
                            Tabled.ofOneMonth(MONTH, schools.rows().size())
                                    .with("staff", schools.of("Teachers_Score"))
                                    .with("parents", schools.of("Parent_Engagement_Score"))
                                    .with("attendance", schools.of("AVERAGE_STUDENT_ATTENDANCE"))
                                    .table();
                    var found = findings(study("staff", "parents", "attendance"), table);
                    var open = (Relation.Open) found.relation();
                    agrees(open.pearson(), pair);
                    close(measured(open.spearman()).coefficient(), pair.number("spearman_rho"));
                    close(
                            measured(found.held().partial()).coefficient(),
                            partial.number("estimate"));
                    assertThat(found.power().units()).isEqualTo(233);
                    assertThat(found.leftOut()).isEqualTo(566 - 233);
                    assertThat(found.conclusion())
                            .extracting(Sentence::key)
                            .contains("together.higher", "alike.holds", "no-cause")
                            .doesNotContain("chance");
                });
    }

    @Test
    void R1_2_ninety_nine_companies_are_reliable_as_R_says() {
        var levels = Oracle.read("D-R11_bh1996_levels").at("expected");
        var icc = Oracle.read("D-O12_icc_rwg").at("expected");
        Columns.of(
                "bh1996_unit_climate/bh1996.csv",
                soldiers -> {
                    var table =
                            Tabled.ofOneMonth(MONTH, 99)
                                    .with("leadership", byUnit(soldiers, "LEAD"))
                                    .with("wellbeing", byUnit(soldiers, "WBEING"))
                                    .with("hours", byUnit(soldiers, "HRS"))
                                    .table();
                    var found = findings(study("leadership", "wellbeing"), table);
                    var open = (Relation.Open) found.relation();
                    agrees(open.pearson(), levels.at("LEAD_WBEING").at("unit_means"));
                    var lead = (Reliability.Told) found.ofX();
                    close(lead.analysis().icc2(), icc.at("LEAD").number("icc2"));
                    close(
                            lead.analysis().icc1OfMeanSize(),
                            icc.at("LEAD").number("icc1_bliese_meanN"));
                    var wellbeing = (Reliability.Told) found.ofY();
                    close(wellbeing.analysis().icc2(), icc.at("WBEING").number("icc2"));
                    assertThat(wellbeing.passes()).isTrue();
                    assertThat(wellbeing.weak()).isNotEmpty();
                    close(
                            open.corrected().corrected(),
                            levels.at("reliability_corrected").number("value"));
                    var hours =
                            (Relation.Open) findings(study("hours", "wellbeing"), table).relation();
                    agrees(hours.pearson(), levels.at("HRS_WBEING").at("unit_means"));
                });
    }

    private static List<Group> byUnit(Columns soldiers, String column) {
        double[] values = soldiers.of(column);
        var rows = new TreeMap<Integer, List<Double>>();
        for (int i = 0; i < values.length; i++) {
            int unit = Integer.parseInt(soldiers.rows().get(i).getField("GRP"));
            rows.computeIfAbsent(unit, u -> new ArrayList<>()).add(values[i]);
        }
        return rows.values().stream()
                .map(v -> Group.of(v.stream().mapToDouble(Double::doubleValue).toArray()))
                .collect(Collectors.toList());
    }

    @Test
    void R6_1_companies_by_leadership_differ_in_wellbeing_as_R_says() {
        var expected =
                Oracle.read("D-R11_bh1996_levels")
                        .at("expected")
                        .at("quintile_units_by_LEAD")
                        .at("WBEING");
        Columns.of(
                "bh1996_unit_climate/bh1996.csv",
                soldiers ->
                        compared(
                                fifths(
                                        means(byUnit(soldiers, "LEAD")),
                                        means(byUnit(soldiers, "WBEING"))),
                                expected));
    }

    @Test
    void R6_1_salespeople_by_rating_differ_in_sales_as_R_says() {
        var expected = Oracle.read("D-R17_salespeople_quintiles").at("expected");
        Columns.of(
                "people_analytics_handbook/salespeople.csv",
                people -> {
                    var fifths = fifths(people.of("customer_rate"), people.of("sales"));
                    compared(fifths, expected.at("sales"));
                    close(fifths.top().cut(), expected.number("cut_top"));
                    close(fifths.bottom().cut(), expected.number("cut_bottom"));
                    assertThat(fifths.n()).isEqualTo(350);
                    assertThat(fifths.few()).isFalse();
                });
    }

    private static double[] means(List<Group> groups) {
        return groups.stream().mapToDouble(Group::mean).toArray();
    }

    private static Fifths.Told fifths(double[] x, double[] y) {
        var units = Tabled.ofOneMonth(MONTH, x.length).table().units();
        return (Fifths.Told) Fifths.of(units, x, y);
    }

    private static void compared(Fifths.Told fifths, Oracle expected) {
        assertThat(fifths.top().units()).hasSize((int) expected.number("n1"));
        close(fifths.top().mean(), expected.number("mean1"));
        close(fifths.bottom().mean(), expected.number("mean2"));
        close(fifths.difference().t(), expected.number("welch_t"));
        close(fifths.difference().freedom(), expected.number("welch_df"));
        close(fifths.effect().cohensD(), expected.number("cohens_d"));
        assertThat(fifths.bootstrap().holds(fifths.difference().value())).isTrue();
    }

    /** For a test of drivers. */
    static Measure driver(String code) {
        return Tabled.measure(code, Side.EX);
    }
}
