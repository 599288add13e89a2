package aidas.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.audit.AuditEntry;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.Test;

@InContainer
class AuditReadingIT {

    @Inject AuditReading reading;
    @Inject AuditLog log;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;

    @Test
    void R1_1_an_employee_sees_who_else_looked_and_not_their_own_visits() throws Exception {
        caller.is("mira").with(Role.TEAM_LEAD);
        read("employee:E-LOOKED");
        caller.is("lena").with(Role.EMPLOYEE).employee("E-LOOKED");
        read("employee:E-LOOKED");
        assertThat(reading.viewersOfMine()).extracting(AuditEntry::actor).containsOnly("mira");
        caller.is("otto").with(Role.EMPLOYEE).employee("E-OTHER");
        assertThat(reading.viewersOfMine()).isEmpty();
        caller.is("lea").with(Role.EMPLOYEE).employee("E-LOOK");
        assertThat(reading.viewersOfMine()).isEmpty();
    }

    @Test
    void R1_2_data_protection_finds_the_entries_about_one_subject() throws Exception {
        caller.is("mira").with(Role.TEAM_LEAD);
        read("store:AUDITED");
        asDataProtection();
        var found = reading.entries("store:AUDITED", 0, 50);
        assertThat(found.total()).isEqualTo(found.entries().size()).isPositive();
        assertThat(found.entries()).extracting(AuditEntry::subject).containsOnly("store:AUDITED");
    }

    @Test
    void R1_2_nobody_else_reads_the_log() {
        for (Role role : new Role[] {Role.ADMIN, Role.HR, Role.OWNER, Role.TEAM_LEAD}) {
            caller.is("somebody").with(role).inCompany();
            assertThatThrownBy(() -> reading.entries("", 0, 50)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(reading::check).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void R1_3_the_chain_is_checked_when_asked() {
        asDataProtection();
        assertThat(reading.check()).isEmpty();
    }

    @Test
    void R1_4_a_look_into_the_log_is_an_entry() {
        asDataProtection();
        long before = reading.entries("audit:", 0, 1).total();
        assertThat(reading.entries("audit:", 0, 1).total()).isEqualTo(before + 1);
    }

    private void asDataProtection() {
        caller.is("dora").with(Role.DPO).inCompany();
    }

    private void read(String subject) throws Exception {
        transaction.begin();
        log.record("feedback.read", subject, "");
        transaction.commit();
    }
}
