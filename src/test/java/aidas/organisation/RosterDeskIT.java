package aidas.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.Forbidden;
import aidas.access.Places;
import aidas.access.RegionCode;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rosters against the database; each test takes back what it did. */
@InContainer
class RosterDeskIT {

    private static final String PLACE = "T-R,Test,T-01,Тест 1,София,city,Europe/Sofia,bg,";
    private static final String OTHER = "T-R,Test,T-02,Тест 2,София,city,Europe/Sofia,bg,";
    private static final String ANNA = "T1,Анна,Тестова,,bg,";
    private static final StoreCode T_01 = new StoreCode("T-01");
    private static final StoreCode T_02 = new StoreCode("T-02");

    @Inject RosterDesk desk;
    @Inject Directories directories;
    @Inject Places places;
    @Inject People people;
    @Inject EmployeeDesk employees;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    @BeforeEach
    void begin() throws Exception {
        caller.is("adam").with(Role.ADMIN).inCompany();
        transaction.begin();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void R4_1_a_comparison_changes_nothing() {
        assertThat(made(desk.compare(file(PLACE + ",," + ANNA + "member,2026-01-01,"))).total())
                .isEqualTo(4);
        assertThat(directories.store(T_01)).isEmpty();
    }

    @Test
    void R4_6_a_roster_is_applied_and_logged() {
        long entries = entries();
        desk.apply(file(PLACE + "desk,Desk," + ANNA + "member,2026-01-01,"));
        var all = directories.of(List.of(T_01), List.of(new EmployeeNumber("T1")));
        var store = all.store(T_01).orElseThrow();
        var team = all.team(T_01, "desk").orElseThrow();
        var anna = all.employee(new EmployeeNumber("T1")).orElseThrow();
        assertThat(all.onRoster(store.id(), LocalDate.of(2026, 1, 1))).containsExactly(anna.id());
        assertThat(all.onRoster(team, LocalDate.of(2026, 1, 1))).containsExactly(anna.id());
        assertThat(entries()).isEqualTo(entries + 1);
    }

    @Test
    void R4_6_a_file_with_one_fault_changes_nothing() {
        var outcome =
                desk.apply(
                        file(
                                PLACE + ",," + ANNA + "member,2026-01-01,",
                                OTHER + ",,T2,Борис,Тестов,,xx,member,2026-01-01,"));
        assertThat(outcome).isInstanceOf(RosterOutcome.Faulty.class);
        assertThat(directories.store(T_01)).isEmpty();
    }

    @Test
    void R4_7_the_same_file_again_changes_nothing_and_is_not_logged() {
        var file = file(PLACE + "desk,Desk," + ANNA + "lead,2026-01-01,2026-02-01");
        desk.apply(file);
        long entries = entries();
        assertThat(made(desk.apply(file)).total()).isZero();
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void R4_3_who_moves_is_in_one_place_only() {
        desk.apply(file(PLACE + ",," + ANNA + "member,2026-01-01,"));
        desk.apply(file(OTHER + ",," + ANNA + "member,2026-03-01,"));
        var all = directories.of(List.of(T_01, T_02), List.of());
        assertThat(onRoster(all, T_01, LocalDate.of(2026, 2, 28))).hasSize(1);
        assertThat(onRoster(all, T_01, LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(onRoster(all, T_02, LocalDate.of(2026, 3, 1))).hasSize(1);
    }

    @Test
    void R2_2_the_database_refuses_two_places_on_one_day() {
        desk.apply(file(PLACE + ",," + ANNA + "member,2026-01-01,"));
        var overlapping =
                em.createNativeQuery(
                        """
                        insert into assignment (employee_id, store_id, role, from_day)
                        select employee_id, store_id, role, date '2026-02-01' from assignment a
                          join employee e on e.id = a.employee_id where e.number = 'T1'
                        """);
        assertThatThrownBy(overlapping::executeUpdate)
                .rootCause()
                .hasMessageContaining("conflicting key value violates exclusion constraint");
    }

    @Test
    void R5_1_a_stores_region_is_known() {
        desk.apply(file(PLACE + ",,,,,,,,,"));
        assertThat(places.regionOf(T_01)).contains(new RegionCode("T-R"));
        assertThat(places.regionOf(new StoreCode("T-99"))).isEmpty();
    }

    @Test
    void R6_1_a_lead_sees_the_people_of_the_own_store_only() {
        desk.apply(
                file(
                        PLACE + ",," + ANNA + "member,2026-01-01,",
                        OTHER + ",,T2,Борис,Тестов,,bg,member,2026-01-01,"));
        caller.is("lead").with(Role.TEAM_LEAD).inStore("T-01");
        assertThat(people.at(T_01)).extracting(AssignmentLine::number).containsExactly("T1");
        assertThatThrownBy(() -> people.at(T_02)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R6_2_a_name_is_found_without_its_accents() {
        desk.apply(file(PLACE + ",,T3,Žydrūnė,Šimkutė,,lt,member,2026-01-01,"));
        assertThat(found("zydrune SIMK")).containsExactly("T3");
        assertThat(found("100%")).isEmpty();
    }

    @Test
    void six_hundred_rows_take_less_than_two_seconds() {
        var rows = new String[600];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = PLACE + ",,T%d,Анна,Тестова,,bg,member,2026-01-01,".formatted(i);
        }
        var file = file(rows);
        long start = System.nanoTime();
        assertThat(made(desk.apply(file)).rows()).isEqualTo(600);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    private List<String> found(String words) {
        return employees
                .search(new EmployeeSearch(words, true, EmployeeSearch.Order.NUMBER, false, 0, 10))
                .rows()
                .stream()
                .map(EmployeeLine::number)
                .toList();
    }

    private static List<EmployeeId> onRoster(Directory all, StoreCode store, LocalDate day) {
        return all.onRoster(all.store(store).orElseThrow().id(), day);
    }

    private long entries() {
        return ((Number) em.createNativeQuery("select count(*) from audit_entry").getSingleResult())
                .longValue();
    }

    private static RosterOutcome.Difference made(RosterOutcome outcome) {
        return (RosterOutcome.Difference) outcome;
    }

    private static byte[] file(String... rows) {
        var roster = RosterText.roster();
        for (String row : rows) {
            roster.row(row);
        }
        return roster.bytes();
    }
}
