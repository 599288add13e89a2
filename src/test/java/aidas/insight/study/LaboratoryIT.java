package aidas.insight.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.RegionCode;
import aidas.access.Role;
import aidas.insight.Months;
import aidas.organisation.Format;
import aidas.shared.Refused;
import aidas.survey.Scale;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

@InContainer
class LaboratoryIT {

    @Inject Laboratory laboratory;
    @Inject LadderDesk ladders;
    @Inject OwnPlace own;
    @Inject StubCaller caller;

    private void harriet() {
        caller.is("harriet").with(Role.HR).inCompany();
    }

    private Study study(String x, String y) {
        return study(x, y, null, null);
    }

    private Study study(String x, String y, String region, String format) {
        return new Study(
                x,
                y,
                laboratory.last(12),
                0,
                region == null ? null : new RegionCode(region),
                format == null ? null : new Format(format),
                Study.USUALLY_HELD);
    }

    private Choice choice(int months, String region) {
        return new Choice(
                laboratory.last(months), region == null ? null : new RegionCode(region), null);
    }

    @Test
    void R7_1_hr_studies_all_stores() {
        harriet();
        var found = laboratory.study(study("turnover", "nps"));
        var open = (Relation.Open) found.relation();
        assertThat(open.points()).hasSizeGreaterThan(30);
        assertThat(found.held().held()).containsExactly("headcount", "region");
        assertThat(found.ofY()).isInstanceOf(Reliability.Told.class);
        assertThat(((Reliability.Told) found.ofY()).passes()).isTrue();
    }

    @Test
    void R7_1_whoever_sees_only_a_part_does_not_study_the_whole() {
        caller.is("half").with(Role.HR).inStore("BG-SOF-01");
        assertThatThrownBy(() -> laboratory.study(study("turnover", "nps")))
                .isInstanceOf(Forbidden.class);
        caller.is("adam").with(Role.ADMIN).inCompany();
        assertThatThrownBy(() -> laboratory.measures()).isInstanceOf(Forbidden.class);
    }

    @Test
    void R7_2_a_lead_learns_the_place_of_the_own_store_and_no_others_values() {
        caller.is("mira").with(Role.TEAM_LEAD).inStore("BG-SOF-01");
        var placed = own.place(study("turnover", "nps"));
        assertThat(placed.places())
                .singleElement()
                .satisfies(
                        place -> {
                            assertThat(place.point().unit().code().value()).isEqualTo("BG-SOF-01");
                            assertThat(place.ofY()).isEqualTo(5);
                            assertThat(place.ofX()).isBetween(1, 5);
                        });
        assertThat(placed.conclusion()).isNotEmpty();
        assertThatThrownBy(() -> laboratory.study(study("turnover", "nps")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R7_2_a_lead_does_not_choose_which_stores_are_in() {
        caller.is("mira").with(Role.TEAM_LEAD).inStore("BG-SOF-01");
        assertThatThrownBy(() -> own.place(study("turnover", "nps", "BG", null)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> own.place(study("turnover", "nps", null, "city")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void R7_3_what_is_not_there_is_refused_by_its_name() {
        harriet();
        refused(study("hope", "nps"), "x");
        refused(study("turnover", "hope"), "y");
        refused(study("nps", "nps"), "y");
        refused(study("turnover", "nps", "MOON", null), "region");
        refused(study("turnover", "nps", null, "kiosk"), "format");
        var ahead = YearMonth.of(2199, 1);
        var later = new Months(ahead, ahead.plusMonths(1));
        refused(new Study("turnover", "nps", later, 0, null, null, List.of()), "until");
        refused(
                new Study("turnover", "nps", laboratory.last(3), 0, null, null, List.of("hope")),
                "held");
    }

    private void refused(Study study, String field) {
        assertThatThrownBy(() -> laboratory.study(study))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations().getFirst().field())
                                        .isEqualTo(field));
    }

    @Test
    void R4_1_drivers_are_asked_for_by_name() {
        harriet();
        var drivers = laboratory.drivers(study("", "nps"), List.of("turnover", "headcount"));
        assertThat(((Drivers.Told) drivers.result()).parts()).hasSize(2);
        assertThatThrownBy(() -> laboratory.drivers(study("", "nps"), List.of()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> laboratory.drivers(study("", "nps"), List.of("nps")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void R6_1_fifths_are_of_the_stores_chosen() {
        harriet();
        var all = (Fifths.Told) laboratory.fifths(study("headcount", "nps")).result();
        var some = (Fifths.Told) laboratory.fifths(study("headcount", "nps", "BG", null)).result();
        assertThat(some.n()).isLessThan(all.n());
        assertThat(all.top().units()).hasSize(all.n() / 5);
    }

    @Test
    void R5_1_the_ladder_comes_from_the_sums_of_the_intake() {
        harriet();
        var ladder = ladders.ladder(Scale.NPS_0_10, choice(12, null));
        assertThat(ladder.visits()).isGreaterThan(1000);
        assertThat(ladder.steps().getFirst().score().value())
                .isGreaterThan(ladder.steps().getLast().score().value() + 15);
        assertThat(ladder.steps().stream().mapToLong(Ladder.Step::n).sum())
                .isEqualTo(ladder.visits());
        assertThat(ladder.costs().standards()).hasSize(6);
        assertThat(ladder.steps().getFirst().value().value()).isBetween(100.0, 115.0);
        var bulgaria = ladders.ladder(Scale.NPS_0_10, choice(12, "BG"));
        assertThat(bulgaria.visits()).isBetween(100L, ladder.visits() - 100);
        assertThatThrownBy(() -> ladders.ladder(Scale.CSAT_1_5, choice(12, null)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void R7_5_the_table_under_a_study_can_be_taken_away() {
        harriet();
        var table = laboratory.table(List.of("nps", "turnover"), choice(3, null));
        assertThat(table.grids()).containsOnlyKeys("nps", "turnover");
        assertThatThrownBy(() -> laboratory.table(List.of("hope"), choice(3, null)))
                .isInstanceOf(Refused.class);
    }
}
