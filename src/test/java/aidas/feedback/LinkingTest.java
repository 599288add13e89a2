package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.feedback.Attribution.Rule;
import aidas.feedback.Duties.Duty;
import aidas.feedback.Linked.Known;
import aidas.feedback.Linked.Unknown;
import aidas.feedback.References.KnownStore;
import aidas.feedback.References.Served;
import aidas.feedback.References.TeamKey;
import aidas.feedback.References.TransactionKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkingTest {

    private static final long STORE = 1;
    private static final long DESK = 10;
    private static final long OTHER = 2;
    private static final long KITCHEN = 20;
    private static final BigDecimal HALF = new BigDecimal("0.500000");
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
                                    new TransactionKey(STORE, "INV-1"),
                                    List.of(
                                            new Served(102, new BigDecimal("0.250000")),
                                            new Served(900, new BigDecimal("0.750000")))),
                            Duties.of(
                                    List.of(
                                            new Duty(STORE, DESK, 101, MARCH, null),
                                            new Duty(
                                                    STORE,
                                                    DESK,
                                                    102,
                                                    MARCH,
                                                    LocalDate.of(2026, 3, 14)),
                                            new Duty(STORE, null, 103, MARCH, null),
                                            new Duty(OTHER, KITCHEN, 900, MARCH, null)))));

    @Test
    void R3_2_people_whom_the_sender_names_are_credited_though_not_on_duty() {
        var known = known(Drafts.response("1", "2026-03-20T10:00:00Z", 9, null, "E900", "E102"));

        assertThat(known.attributions())
                .containsExactly(
                        new Attribution(900, KITCHEN, HALF, Rule.EXPLICIT, null),
                        new Attribution(102, null, HALF, Rule.EXPLICIT, null));
    }

    @Test
    void R3_5_those_who_served_the_transaction_go_before_the_roster() {
        var response = Drafts.response("1", "2026-03-13T10:00:00Z", 9, null);
        var sold = known(referring(response, "INV-1"));

        assertThat(sold.attributions())
                .extracting(Attribution::employeeId, Attribution::rule, Attribution::evidence)
                .containsExactly(
                        tuple(102L, Rule.TRANSACTION, "transaction INV-1"),
                        tuple(900L, Rule.TRANSACTION, "transaction INV-1"));
        assertThat(sold.attributions().getLast().weight()).isEqualByComparingTo("0.75");
        assertThat(known(referring(response, "INV-2")).attributions())
                .extracting(Attribution::rule)
                .containsOnly(Rule.ROSTER);
        var named = Drafts.response("1", "2026-03-13T10:00:00Z", 9, null, "E101");
        assertThat(known(referring(named, "INV-1")).attributions())
                .extracting(Attribution::employeeId)
                .containsExactly(101L);
    }

    @Test
    void R3_6_a_credit_keeps_the_team_of_that_day_wherever_it_was() {
        var people = Drafts.response("1", "2026-03-13T10:00:00Z", 9, null, "E102", "E900", "E101");
        assertThat(known(people).attributions())
                .extracting(Attribution::teamId)
                .containsExactly(DESK, KITCHEN, DESK);
        var roster = Drafts.response("1", "2026-03-13T10:00:00Z", 9, null);
        assertThat(known(roster).attributions())
                .extracting(Attribution::teamId)
                .containsExactly(DESK, DESK, null);
    }

    private static NewResponse referring(NewResponse response, String reference) {
        var before = response.interaction();
        return new NewResponse(
                response.key(),
                new Interaction(
                        before.store(),
                        before.team(),
                        before.channel(),
                        before.occurredAt(),
                        before.employees(),
                        before.transactionValue(),
                        reference,
                        null),
                response.rating(),
                response.particulars());
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
        var nowhere =
                new Linking(new References(Map.of(), Map.of(), Map.of(), Map.of(), Duties.NONE));
        assertThat(nowhere.link(team))
                .isEqualTo(new Unknown(team, Field.STORE, "no store BG-SOF-01"));
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
