package aidas.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class ScreenDeskIT {

    private static final StoreCode STORE = DisplayFixture.STORE;
    private static final NewScreen TILL = new NewScreen("behind the till", null);

    @Inject ScreenDesk desk;
    @Inject PlanDesk plans;
    @Inject ScreenReading reading;
    @Inject AuditLog audit;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        new DisplayFixture(em);
        caller.is("lead").with(Role.TEAM_LEAD).inStore(STORE.value());
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void R1_1_a_lead_registers_screens_for_the_own_store_only() {
        assertThat(desk.register(STORE, TILL).screen().name()).isEqualTo("behind the till");
        caller.is("other").with(Role.TEAM_LEAD).inStore("LT-VNO-01");
        assertThatThrownBy(() -> desk.register(STORE, TILL)).isInstanceOf(Forbidden.class);
        caller.is("adam").with(Role.ADMIN).inCompany();
        assertThat(desk.register(STORE, TILL).screen().madeBy()).isEqualTo("adam");
        assertThat(desk.of(STORE)).hasSize(2);
    }

    @Test
    void R1_1_twenty_screens_are_enough_for_one_store() {
        for (int i = 0; i < 20; i++) {
            desk.register(STORE, TILL);
        }
        desk.revoke(STORE, desk.of(STORE).getFirst().id());
        assertThat(desk.register(STORE, TILL).screen().on()).isTrue();
        assertThatThrownBy(() -> desk.register(STORE, TILL)).isInstanceOf(Refused.class);
    }

    @Test
    void R1_2_the_database_holds_nothing_that_opens_a_screen() {
        var token = desk.register(STORE, TILL).token();
        var row =
                em.createNativeQuery(
                                "select cast(row_to_json(s) as text) from screen s"
                                        + " where selector = :it")
                        .setParameter("it", token.selector())
                        .getSingleResult();
        assertThat(row.toString()).doesNotContain(token.text()).contains("behind the till");
    }

    @Test
    void R1_3_a_list_tells_who_made_it_and_when_it_last_asked() {
        var registered = desk.register(STORE, TILL);
        assertThat(desk.of(STORE).getFirst().seenAt()).isNull();
        reading.content(registered.token());
        em.clear();
        var listed = desk.of(STORE).getFirst();
        assertThat(listed.madeBy()).isEqualTo("lead");
        assertThat(listed.seenAt()).isNotNull().isAfterOrEqualTo(listed.madeAt());
    }

    @Test
    void R1_4_a_screen_that_is_switched_off_shows_nothing_any_more() {
        var registered = desk.register(STORE, TILL);
        assertThat(reading.content(registered.token())).isPresent();
        desk.revoke(STORE, registered.screen().id());
        assertThat(reading.content(registered.token())).isEmpty();
        assertThat(desk.of(STORE).getFirst().on()).isFalse();
    }

    @Test
    void R1_4_a_neighbours_screen_cannot_be_switched_off() {
        var id = desk.register(STORE, TILL).screen().id();
        caller.is("mira").with(Role.TEAM_LEAD).inStore("BG-SOF-01");
        assertThatThrownBy(() -> desk.revoke(STORE, id)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.revoke(new StoreCode("BG-SOF-01"), id))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void R1_5_registering_and_switching_off_leave_entries_without_the_link() {
        var registered = desk.register(STORE, TILL);
        desk.revoke(STORE, registered.screen().id());
        desk.revoke(STORE, registered.screen().id());
        var entries = audit.newest("store:" + STORE, 0, 10);
        assertThat(entries)
                .extracting("action")
                .containsExactly("display.screen.revoke", "display.screen.register");
        assertThat(entries.toString()).doesNotContain(registered.token().text());
    }

    @Test
    void R5_2_an_administrator_has_screens_but_neither_goal_nor_actions() {
        caller.is("adam").with(Role.ADMIN).inCompany();
        assertThatThrownBy(() -> plans.actions(STORE)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> plans.goal(STORE)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> reading.preview(STORE)).isInstanceOf(Forbidden.class);
        caller.is("harriet").with(Role.HR).inCompany();
        assertThat(plans.actions(STORE)).isEmpty();
    }
}
