package aidas.organisation;

import static aidas.organisation.RosterText.ELENA;
import static aidas.organisation.RosterText.MIRA;
import static aidas.organisation.RosterText.PLOVDIV;
import static aidas.organisation.RosterText.VITOSHA;
import static aidas.organisation.RosterText.roster;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterRowsTest {

    private static final StoreCode VITOSHA_48 = new StoreCode("BG-SOF-01");
    private static final EmployeeNumber E1001 = new EmployeeNumber("E1001");

    @Test
    void R3_3_two_names_for_one_store_are_a_fault() {
        String other = VITOSHA.replace("Витоша 48", "Витоша 84");
        assertThat(faults(roster().elena().row(other, ",,", MIRA, "lead,2024-01-15,").text()))
                .containsExactly("3 store_name SAME_AS_BEFORE Витоша 84");
    }

    @Test
    void R3_3_two_names_for_one_employee_are_a_fault() {
        String other = ELENA.replace("Димитрова", "Петрова");
        assertThat(
                        faults(
                                roster().elena()
                                        .row(VITOSHA, ",,", other, "member,2024-01-15,2024-02-01")
                                        .text()))
                .containsExactly("3 family_name SAME_AS_BEFORE Петрова");
    }

    @Test
    void R3_3_an_employee_in_two_places_on_one_day_is_a_fault() {
        String file =
                roster().elena().row(PLOVDIV, ",,", ELENA, "member,2025-02-01,2025-03-02").text();
        assertThat(faults(file)).containsExactly("3 from NO_OVERLAP 2025-02-01");
    }

    @Test
    void R3_3_an_employee_who_changes_stores_is_no_fault() {
        String file =
                roster().elena().row(PLOVDIV, ",,", ELENA, "member,2025-02-01,2025-03-01").text();
        assertThat(sound(bytes(file)).roster().assignmentsOf(E1001)).hasSize(2);
    }

    @Test
    void R3_4_a_row_without_an_employee_makes_only_the_store_and_its_team() {
        var read = sound(roster().row(VITOSHA, "desk,Информация,,,,,,,,").bytes()).roster();
        assertThat(read.stores()).containsOnlyKeys(VITOSHA_48);
        assertThat(read.teams()).containsOnlyKeys(new TeamKey(VITOSHA_48, "desk"));
        assertThat(read.employees()).isEmpty();
    }

    private static RosterFile.Sound sound(byte[] file) {
        return (RosterFile.Sound) RosterReader.read(file);
    }

    private static List<String> faults(String file) {
        return ((RosterFile.Faulty) RosterReader.read(bytes(file)))
                .faults().stream()
                        .map(
                                f ->
                                        f.line()
                                                + " "
                                                + f.column()
                                                + " "
                                                + f.expected().kind()
                                                + " "
                                                + f.found())
                        .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
