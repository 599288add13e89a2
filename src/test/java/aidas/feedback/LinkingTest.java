package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.feedback.Attribution.Rule;
import aidas.feedback.Linked.Known;
import aidas.feedback.Linked.Unknown;
import aidas.feedback.References.Duty;
import aidas.feedback.References.KnownStore;
import aidas.feedback.References.TeamKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkingTest {

    private static final long STORE = 1;
    private static final long DESK = 10;
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    /** 101 and 102 at the desk, 102 until the 14th only; 103 in the store without a team. */
    private final Linking linking =
            new Linking(
                    new References(
                            Map.of(
                                    new StoreCode("BG-SOF-01"),
                                    new KnownStore(STORE, ZoneId.of("Europe/Sofia"))),
                            Map.of(new TeamKey(STORE, "desk"), DESK),
                            Map.of(
                                    new EmployeeNumber("E101"), 101L,
                                    new EmployeeNumber("E102"), 102L,
                                    new EmployeeNumber("E900"), 900L),
                            Map.of(
                                    STORE,
                                    List.of(
                                            new Duty(STORE, DESK, 101, MARCH, null),
                                            new Duty(
                                                    STORE,
                                                    DESK,
                                                    102,
                                                    MARCH,
                                                    LocalDate.of(2026, 3, 14)),
                                            new Duty(STORE, null, 103, MARCH, null)))));

    @Test
    void R3_2_people_whom_the_sender_names_are_credited_though_not_on_duty() {
        var known = known(Drafts.response("1", "2026-03-20T10:00:00Z", 9, null, "E900", "E102"));

        assertThat(known.attributions())
                .containsExactly(
                        new Attribution(900, new BigDecimal("0.500000"), Rule.EXPLICIT),
                        new Attribution(102, new BigDecimal("0.500000"), Rule.EXPLICIT));
    }

    @Test
    void R3_3_those_on_the_roster_that_day_share_equally() {
        assertThat(credited("2026-03-13T10:00:00Z", null)).containsExactly(101L, 102L, 103L);
        assertThat(credited("2026-03-14T10:00:00Z", null)).containsExactly(101L, 103L);
        assertThat(credited("2026-03-13T10:00:00Z", "desk")).containsExactly(101L, 102L);
    }

    @Test
    void R3_3_nobody_on_the_roster_no_credit() {
        assertThat(credited("2026-02-01T10:00:00Z", null)).isEmpty();
    }

    @Test
    void R3_4_the_day_is_the_stores_own() {
        // 22:30 UTC is half past midnight in Sofia, when 102 has left.
        var known = known(Drafts.response("1", "2026-03-13T22:30:00Z", 9, "desk"));

        assertThat(known.day()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(known.attributions()).extracting(Attribution::employeeId).containsExactly(101L);
    }

    @Test
    void R4_1_who_or_what_nobody_knows_is_told_by_its_field() {
        var team = Drafts.response("1", "2026-03-13T10:00:00Z", 9, "kitchen");
        assertThat(linking.link(team))
                .isEqualTo(new Unknown(team, Field.TEAM, "no team kitchen in store BG-SOF-01"));
        var employee = Drafts.response("1", "2026-03-13T10:00:00Z", 9, null, "E101", "E404");
        assertThat(linking.link(employee))
                .isEqualTo(new Unknown(employee, Field.EMPLOYEES, "no employee E404"));
        var nowhere = new Linking(new References(Map.of(), Map.of(), Map.of(), Map.of()));
        assertThat(nowhere.link(team))
                .isEqualTo(new Unknown(team, Field.STORE, "no store BG-SOF-01"));
    }

    @Test
    void R5_1_sums_come_by_store_and_day_and_by_employee_and_month() {
        var chunk =
                List.of(
                        known(Drafts.response("1", "2026-03-13T10:00:00Z", 9, null, "E101")),
                        known(
                                Drafts.response(
                                        "2", "2026-03-13T11:00:00Z", 3, null, "E101", "E102")),
                        known(Drafts.response("3", "2026-04-01T11:00:00Z", 7, null, "E101")));

        var days = StoreDay.of(chunk);
        assertThat(days).hasSize(2);
        assertThat(days.firstKey().day()).isEqualTo(LocalDate.of(2026, 3, 13));
        var first = days.get(days.firstKey());
        assertThat(first.n()).isEqualTo(2);
        assertThat(first.scoreSum()).isEqualByComparingTo("12");
        assertThat(first.scoreSumSq()).isEqualByComparingTo("90");
        assertThat(first.valueSum()).isEqualByComparingTo("25");

        var months = EmployeeMonth.of(chunk);
        assertThat(months.keySet())
                .extracting(EmployeeMonth.Key::employeeId)
                .containsExactly(101L, 101L, 102L);
        var march = months.get(months.firstKey());
        assertThat(march.n()).isEqualTo(2);
        assertThat(march.weightSum()).isEqualByComparingTo("1.5");
        assertThat(march.weightSq()).isEqualByComparingTo("1.25");
        assertThat(march.scoreSum()).isEqualByComparingTo("10.5");
        assertThat(march.unfavourable()).isEqualByComparingTo("0.5");
    }

    private List<Long> credited(String at, String team) {
        return known(Drafts.response("1", at, 9, team)).attributions().stream()
                .map(Attribution::employeeId)
                .toList();
    }

    private Known known(NewResponse response) {
        return (Known) linking.link(response);
    }
}
