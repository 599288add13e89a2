package aidas.organisation;

import static aidas.organisation.OrganisationFixture.VITOSHA;
import static aidas.organisation.OrganisationFixture.elena;
import static aidas.organisation.OrganisationFixture.elenaFacts;
import static aidas.organisation.OrganisationFixture.serdika;
import static aidas.organisation.OrganisationFixture.stay;
import static aidas.organisation.OrganisationFixture.vitosha;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import org.junit.jupiter.api.Test;

class EmployeeTest {

    @Test
    void R2_1_a_name_may_change() {
        var elena = elena();
        elena.describe(elenaFacts("Петрова"), true);
        assertThat(elena.facts().fullName()).isEqualTo("Елена Петрова");
    }

    @Test
    void R2_1_a_number_may_not() {
        var elena = elena();
        var other =
                new EmployeeFacts(
                        new EmployeeNumber("E9999"), "Елена", "Димитрова", "", Language.BG);
        assertThatThrownBy(() -> elena.describe(other, true))
                .hasMessage("employee E1001 keeps the number, got E9999");
    }

    @Test
    void R2_2_nobody_is_sent_to_two_places_on_one_day() {
        var elena = elena();
        elena.assign(vitosha(), null, Duty.MEMBER, stay(1, 0));
        assertThatThrownBy(() -> elena.assign(serdika(), null, Duty.MEMBER, stay(40, 50)))
                .hasMessage(
                        "employee E1001 is in one place at a time, 2026-02-09 until 2026-02-19"
                                + " overlaps 2026-01-01 on");
    }

    @Test
    void R2_2_who_leaves_one_place_may_go_to_another_on_that_day() {
        var elena = elena();
        elena.assign(vitosha(), null, Duty.MEMBER, stay(1, 0)).end(stay(40, 0).from());
        assertThat(elena.assign(serdika(), null, Duty.LEAD, stay(40, 0)).duty())
                .isEqualTo(Duty.LEAD);
    }

    @Test
    void R2_4_a_team_of_another_store_is_refused() {
        var key = new TeamKey(VITOSHA.code(), "desk");
        var desk = new Team(vitosha(), new TeamFacts(key, "Информация"));
        var elena = elena();
        assertThatThrownBy(() -> elena.assign(serdika(), desk, Duty.MEMBER, stay(1, 0)))
                .hasMessage("team desk is not a team of store BG-SOF-02");
    }
}
