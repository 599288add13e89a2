package aidas.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator corrects the demo company's facts; each test takes back what it did. */
@InContainer
class CorrectionIT {

    private static final EmployeeNumber ELENA = new EmployeeNumber("E1001");
    private static final StoreCode VITOSHA = new StoreCode("BG-SOF-01");

    @Inject EmployeeDesk employees;
    @Inject StoreDesk stores;
    @Inject People people;
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
    void R2_1_a_new_name_is_saved_and_logged_without_the_name() {
        var view = employees.employee(ELENA);
        assertThat(employees.change(view.version(), renamed(view), true)).isEqualTo(Edit.SAVED);
        em.flush();
        assertThat(employees.employee(ELENA).employee().facts().familyName()).isEqualTo("Petrova");
        assertThat(lastDetail()).isEqualTo("[family_name]");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        var view = employees.employee(ELENA);
        assertThat(employees.change(view.version() + 1, renamed(view), true)).isEqualTo(Edit.STALE);
        assertThat(employees.employee(ELENA).employee()).isEqualTo(view.employee());
    }

    @Test
    void what_is_like_that_already_is_not_written() {
        var view = stores.store(VITOSHA);
        assertThat(stores.change(view.version(), view.store().facts(), true))
                .isEqualTo(Edit.UNCHANGED);
    }

    @Test
    void R1_1_a_store_is_closed_and_keeps_its_people() {
        var view = stores.store(VITOSHA);
        assertThat(stores.change(view.version(), view.store().facts(), false))
                .isEqualTo(Edit.SAVED);
        assertThat(stores.store(VITOSHA).store().active()).isFalse();
        assertThat(stores.store(VITOSHA).people()).isEqualTo(view.people());
    }

    @Test
    void R6_1_HR_may_look_but_not_correct() {
        caller.is("harriet").with(Role.HR).inCompany();
        var view = employees.employee(ELENA);
        assertThatThrownBy(() -> employees.change(view.version(), renamed(view), true))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void an_employee_knows_where_today_is_spent() {
        caller.is("elena").with(Role.EMPLOYEE).employee("E1001");
        var me = people.me().orElseThrow();
        assertThat(me.employee().facts().number()).isEqualTo(ELENA);
        assertThat(me.place().store()).isEqualTo("BG-SOF-01");
    }

    private static EmployeeFacts renamed(EmployeeView view) {
        var facts = view.employee().facts();
        return new EmployeeFacts(
                facts.number(), facts.givenName(), "Petrova", facts.mail(), facts.language());
    }

    private String lastDetail() {
        return (String)
                em.createNativeQuery(
                                "select detail from audit_entry order by id desc limit 1",
                                String.class)
                        .getSingleResult();
    }
}
