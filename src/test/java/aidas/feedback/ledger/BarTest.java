package aidas.feedback.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.EmployeeNumber;
import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.survey.Scale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarTest {

    private static final Instant NOW = Instant.parse("2026-03-15T10:00:00Z");
    private static final List<Share> CREDITED =
            List.of(
                    new Share(1, new BigDecimal("0.500000")),
                    new Share(2, new BigDecimal("0.500000")));

    private final Dispute dispute =
            new Dispute(
                    answer(),
                    new Credit(
                            new Who(1, new EmployeeNumber("E1"), "Ana One"),
                            true,
                            new BigDecimal("0.500000"),
                            "roster",
                            "roster-equal-1",
                            new Because.OnRoster("Store", answer().day(), 1),
                            0,
                            null),
                    3L,
                    Reason.COLLEAGUE,
                    "It was Cy, I had gone",
                    as("ana", 1L));

    @Test
    void R3_6_nobody_decides_what_they_raised_by_whatever_login() {
        assertThat(bar("ana", null)).isEqualTo(Bar.RAISED);
        assertThat(bar("ana-the-second", 1L)).isEqualTo(Bar.RAISED);
    }

    @Test
    void R3_6_nobody_decides_who_gains_or_loses() {
        assertThat(bar("bo", 2L)).isEqualTo(Bar.SHARES);
        assertThat(bar("cy", 3L)).isEqualTo(Bar.PROPOSED);
    }

    @Test
    void R3_6_nobody_decides_about_their_own_credit() {
        var byLead =
                new Dispute(
                        answer(),
                        new Credit(
                                new Who(1, new EmployeeNumber("E1"), "Ana One"),
                                false,
                                BigDecimal.ONE,
                                "explicit",
                                "explicit-1",
                                new Because.Named("till", "R-1"),
                                0,
                                null),
                        null,
                        Reason.OTHER,
                        "She was not there",
                        as("lea", 9L));
        assertThat(Bar.of(byLead, as("ana", 1L), CREDITED)).isEqualTo(Bar.DISPUTED);
    }

    @Test
    void R3_6_anybody_else_in_scope_decides() {
        assertThat(bar("dan", 4L)).isEqualTo(Bar.NONE);
        assertThat(bar("harriet", null)).isEqualTo(Bar.NONE);
    }

    @Test
    void R3_4_disputes_close_sixty_days_after_the_answer_came() {
        assertThat(answer().closesOn()).hasToString("2026-05-14");
        assertThat(answer().closed(Instant.parse("2026-05-13T20:59:59Z"))).isFalse();
        assertThat(answer().closed(Instant.parse("2026-05-13T21:00:00Z"))).isTrue();
    }

    private Bar bar(String login, Long employee) {
        return Bar.of(dispute, as(login, employee), CREDITED);
    }

    private static Signature as(String login, Long employee) {
        return new Signature(login, login, employee, NOW);
    }

    private static Subject answer() {
        return new Subject(
                11,
                "till",
                "R-1",
                Scale.NPS_0_10,
                BigDecimal.TEN,
                null,
                null,
                NOW.atZone(ZoneId.of("Europe/Sofia")),
                NOW,
                new StoreCode("S-1"),
                "Store",
                new RegionCode("R"),
                null,
                "store",
                null);
    }
}
