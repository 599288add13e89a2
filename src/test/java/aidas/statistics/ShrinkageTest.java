package aidas.statistics;

import static aidas.Oracle.closed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import aidas.Sets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShrinkageTest {

    private static final List<Group> SIX_STORES = SixStores.GROUPS;

    private static final OneWay SIX = SixStores.ANALYSIS;

    @Test
    void R4_1_six_stores_have_the_table_that_R_has() {
        assertThat(SIX.n()).isEqualTo(765);
        assertThat(SIX.mean() * 100).isCloseTo(52.94, within(5e-3));
        assertThat(SIX.msb()).isCloseTo(2.927647, within(5e-7));
        assertThat(SIX.msw()).isCloseTo(.4478920, within(5e-8));
        assertThat(SIX.f()).isCloseTo(6.5365, within(5e-5));
        assertThat(SIX.p()).isCloseTo(5.777e-6, within(5e-10));
        assertThat(SIX.n0()).isCloseTo(97.41176, within(5e-6));
        assertThat(SIX.tau2()).isCloseTo(.02545642, within(5e-9));
        assertThat(SIX.icc1()).isCloseTo(.05378, within(5e-6));
        assertThat(SIX.icc2()).isCloseTo(.84701, within(5e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 90.0, .3624, 62.31, 12.74, 41.36",
        "1, 60.0, .9191, 58.91, 4.54, 51.45",
        "2, 57.5, .9579, 57.04, 3.27, 51.65",
        "3, 40.0, .8504, 40.98, 6.17, 30.83",
        "4, 20.0, .2213, 40.70, 14.08, 17.54",
        "5, 10.0, .7397, 19.52, 8.14, 6.13"
    })
    void R4_1_six_stores_shrink_by_their_size(
            int store, double raw, double b, double shrunk, double sd, double lower) {
        var shrinkage = Shrinkage.towardGlsMean(SIX, SIX_STORES);
        assertThat(shrinkage.mean() * 100).isCloseTo(46.5785, within(5e-5));
        var group = SIX_STORES.get(store);
        var shrunken = shrinkage.shrunk(group);
        assertThat(group.mean() * 100).isCloseTo(raw, within(1e-9));
        assertThat(shrunken.reliability()).isCloseTo(b, within(5e-5));
        assertThat(shrunken.mean() * 100).isCloseTo(shrunk, within(6e-3));
        assertThat(shrunken.sd() * 100).isCloseTo(sd, within(6e-3));
        assertThat(shrunken.lowerBound(0.95) * 100).isCloseTo(lower, within(6e-3));
    }

    @Test
    void R4_2_groups_alike_beyond_chance_shrink_all_the_way() {
        var alike = List.of(Group.of(1, 3), Group.of(0, 2, 4, 2));
        var analysis = OneWay.of(alike).orElseThrow();
        var shrunken = Shrinkage.towardGlsMean(analysis, alike).shrunk(alike.get(0));
        assertThat(shrunken.reliability()).isZero();
        assertThat(shrunken.mean()).isEqualTo(2);
        assertThat(shrunken.sd()).isZero();
    }

    @Test
    void R4_2_groups_without_inner_variation_do_not_shrink() {
        var sure = List.of(Group.of(1, 1), Group.of(2, 2));
        var shrinkage = Shrinkage.towardGrandMean(OneWay.of(sure).orElseThrow());
        assertThat(shrinkage.shrunk(sure.get(0)).mean()).isEqualTo(1);
    }

    @Test
    void R4_2_no_variance_at_all_is_refused() {
        assertThatThrownBy(() -> new Shrinkage(3, 0, 0)).hasMessageContaining("not both 0");
    }

    @Test
    void R4_3_a_shrunken_mean_lies_between_its_own_and_the_overall_mean() {
        var shrinkage = Shrinkage.towardGrandMean(SIX);
        for (var store : SIX_STORES) {
            double low = Math.min(store.mean(), SIX.mean());
            double high = Math.max(store.mean(), SIX.mean());
            assertThat(shrinkage.shrunk(store).mean()).isBetween(low, high);
        }
    }

    @Test
    void R4_3_lecturers_shrink_as_in_R() {
        var expected = Oracle.read("D-R10_insteval_leaderboard").at("expected");
        Sets.rows(
                "insteval_eth_lecturers/InstEval.csv",
                rows -> {
                    var byLecturer =
                            rows.stream().collect(Collectors.groupingBy(r -> r.getField("d")));
                    var groups = OneWayTest.groups(rows, "d", "y");
                    var analysis = OneWay.of(groups).orElseThrow();
                    var grand = Shrinkage.towardGrandMean(analysis);
                    var gls = Shrinkage.towardGlsMean(analysis, groups);
                    var mom = expected.at("mom");
                    check(grand.mean(), mom.number("grand_mean"));
                    check(grand.tau2(), mom.number("tau2"));
                    check(grand.sigma2(), mom.number("sigma2"));
                    check(gls.mean(), mom.number("gls_mean"));
                    for (var unit : expected.all("top20_by_EB")) {
                        var own = OneWayTest.group(byLecturer.get(unit.text("unit")), "y");
                        check(own.n(), unit.number("n"));
                        check(own.mean(), unit.number("mean"));
                        check(grand.shrunk(own).reliability(), unit.number("reliability"));
                        check(grand.shrunk(own).mean(), unit.number("eb_to_grand_mean"));
                        check(gls.shrunk(own).mean(), unit.number("eb_to_gls_mean"));
                    }
                });
    }

    @Test
    void R4_3_surgeries_shrink_as_in_R() {
        var expected = Oracle.read("D-R06_gp_surgeries").at("expected");
        var icc = expected.at("icc");
        var analysis =
                new OneWay(
                        (int) icc.number("groups"),
                        icc.number("N"),
                        expected.number("mean"),
                        icc.number("MSB"),
                        icc.number("MSW"),
                        icc.number("n0_unequal"));
        var shrinkage = Shrinkage.towardGrandMean(analysis);
        for (var surgery : expected.all("locations")) {
            var own = new Group(surgery.number("n"), surgery.number("mean"), 0);
            check(shrinkage.shrunk(own).reliability(), surgery.number("eb_reliability"));
            check(shrinkage.shrunk(own).mean(), surgery.number("eb_mean"));
        }
    }

    private static void check(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, closed(expected));
    }
}
