package aidas.home;

import static aidas.access.Role.ADMIN;
import static aidas.access.Role.DPO;
import static aidas.access.Role.EMPLOYEE;
import static aidas.access.Role.HR;
import static aidas.access.Role.INGEST;
import static aidas.access.Role.OWNER;
import static aidas.access.Role.TEAM_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Role;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WayTest {

    @Test
    void R1_1_the_strongest_role_decides_where_to_start() {
        assertThat(Way.start(Set.of(EMPLOYEE))).isEqualTo("/home/employee.xhtml");
        assertThat(Way.start(Set.of(EMPLOYEE, TEAM_LEAD))).isEqualTo("/feedback/store.xhtml");
        assertThat(Way.start(Set.of(ADMIN, TEAM_LEAD))).isEqualTo("/home/admin.xhtml");
        assertThat(Way.start(EnumSet.allOf(Role.class))).isEqualTo("/feedback/company.xhtml");
    }

    @Test
    void R1_1_who_has_no_role_is_told_so() {
        assertThat(Way.start(Set.of())).isEqualTo("/home/nobody.xhtml");
        assertThat(Way.start(Set.of(INGEST))).isEqualTo("/home/nobody.xhtml");
    }

    @Test
    void R1_2_each_role_has_its_ways() {
        assertThat(Way.of(Set.of(EMPLOYEE)))
                .containsExactly(Way.TODAY, Way.MINE, Way.PULSE, Way.WALL, Way.MORE);
        assertThat(Way.of(Set.of(TEAM_LEAD)))
                .containsExactly(Way.STORE, Way.COMPARE, Way.VOICE, Way.CASES, Way.MORE);
        assertThat(Way.of(Set.of(HR)))
                .containsExactly(Way.COMPANY, Way.PULSES, Way.LAB, Way.COMPARE, Way.MORE);
        assertThat(Way.of(Set.of(OWNER)))
                .containsExactly(Way.COMPANY, Way.LAB, Way.COMPARE, Way.VOICE, Way.MORE);
        assertThat(Way.of(Set.of(ADMIN)))
                .containsExactly(Way.OVERVIEW, Way.STORES, Way.PEOPLE, Way.SURVEYS, Way.MORE);
        assertThat(Way.of(Set.of(DPO))).containsExactly(Way.AUDIT, Way.SELF_TEST);
        assertThat(Way.of(Set.of(EMPLOYEE, TEAM_LEAD)))
                .containsExactly(Way.STORE, Way.COMPARE, Way.VOICE, Way.CASES, Way.MORE);
    }

    @Test
    void R1_2_there_are_never_more_than_five() {
        assertThat(Way.of(EnumSet.allOf(Role.class))).hasSize(5);
        assertThat(Way.of(Set.of(INGEST))).isEmpty();
    }

    @Test
    void R1_3_what_the_rail_has_no_room_for_stands_on_the_page_of_all_ways() {
        var roles = Set.of(EMPLOYEE, TEAM_LEAD);
        assertThat(Way.all(roles))
                .containsExactly(
                        Way.STORE,
                        Way.COMPARE,
                        Way.VOICE,
                        Way.CASES,
                        Way.DISPUTES,
                        Way.TODAY,
                        Way.MINE,
                        Way.PULSE,
                        Way.WALL,
                        Way.IDEAS,
                        Way.LEVEL,
                        Way.ORDERS,
                        Way.SCREENS,
                        Way.ALERTS,
                        Way.PROBLEMS,
                        Way.CASE_REPORT,
                        Way.MIRROR);
        assertThat(Way.all(Set.of(ADMIN))).contains(Way.IMPORT, Way.SELF_TEST);
        assertThat(Way.all(Set.of(INGEST))).isEmpty();
    }
}
