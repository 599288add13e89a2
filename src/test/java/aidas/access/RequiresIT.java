package aidas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@InContainer
class RequiresIT {

    private static final StoreCode VITOSHA = new StoreCode("BG-SOF-01");
    private static final StoreCode VILNIUS = new StoreCode("LT-VNO-01");
    private static final StoreCode NOWHERE = new StoreCode("NO-STORE");

    @Inject GuardedDesk desk;
    @Inject StubCaller caller;

    @Test
    void R1_1_a_caller_with_one_of_the_roles_gets_through() {
        caller.is("harriet").with(Role.EMPLOYEE, Role.HR);
        assertThat(desk.forHr()).isEqualTo("done");
    }

    @Test
    void R1_1_a_caller_without_the_role_is_refused() {
        caller.is("elena").with(Role.EMPLOYEE).inCompany();
        assertThatThrownBy(desk::forHr).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_1_nobody_is_refused() {
        caller.is("anonymous");
        assertThatThrownBy(desk::forHr).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_2_a_store_opens_to_its_own_lead_only() {
        caller.is("mira").with(Role.TEAM_LEAD).inStore("BG-SOF-01");
        assertThat(desk.forStore(VITOSHA)).isEqualTo("BG-SOF-01");
        assertThatThrownBy(() -> desk.forStore(VILNIUS)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_2_a_region_opens_all_its_stores_and_no_others() {
        caller.is("rita").with(Role.TEAM_LEAD).inRegion("BG");
        assertThat(desk.forStore(VITOSHA)).isEqualTo("BG-SOF-01");
        assertThat(desk.forRegion(new RegionCode("BG"))).isEqualTo("BG");
        assertThatThrownBy(() -> desk.forStore(VILNIUS)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.forRegion(new RegionCode("LT")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_2_a_store_that_does_not_exist_looks_like_a_foreign_one() {
        caller.is("mira").with(Role.TEAM_LEAD).inStore("BG-SOF-01");
        assertThatThrownBy(() -> desk.forStore(NOWHERE)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_3_the_company_opens_to_the_scope_of_the_company_only() {
        caller.is("harriet").with(Role.HR).inRegion("BG");
        assertThatThrownBy(desk::forCompany).isInstanceOf(Forbidden.class);
        caller.is("harriet").with(Role.HR).inCompany();
        assertThat(desk.forCompany()).isEqualTo("done");
    }

    @Test
    void R1_4_a_refused_call_does_nothing() {
        int before = desk.calls();
        caller.is("elena").with(Role.EMPLOYEE);
        assertThatThrownBy(desk::forCompany).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.forStore(VITOSHA)).isInstanceOf(Forbidden.class);
        assertThat(desk.calls()).isEqualTo(before);
    }

    @Test
    void R1_5_nobody_gets_what_is_open_to_anybody_and_nothing_else() {
        caller.is("anonymous");
        assertThat(desk.forAnybody()).isEqualTo("done");
        assertThatThrownBy(desk::forCompany).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.forRegion(new RegionCode("BG")))
                .isInstanceOf(Forbidden.class);
    }
}
