package aidas.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Role;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.Test;

@InContainer
class AuditLogIT {

    @Inject AuditLog log;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;

    @Test
    void R1_1_an_entry_stands_or_falls_with_what_it_tells_of() throws Exception {
        caller.is("mira").with(Role.TEAM_LEAD);
        long before = log.count("test:");
        transaction.begin();
        log.record("test.read", "test:undone", "");
        transaction.rollback();
        assertThat(log.count("test:")).isEqualTo(before);
        transaction.begin();
        log.record("test.read", "test:done", "three answers");
        transaction.commit();
        var entry = log.newest("test:", 0, 1).getFirst();
        assertThat(entry.actor()).isEqualTo("mira");
        assertThat(entry.role()).isEqualTo("team-lead");
        assertThat(entry.subject()).isEqualTo("test:done");
        assertThat(entry.detail()).isEqualTo("three answers");
    }

    @Test
    void R1_2_the_chain_in_the_database_is_whole() throws Exception {
        transaction.begin();
        log.record("test.read", "test:chain", "");
        transaction.commit();
        assertThat(log.firstBroken()).isEmpty();
    }

    @Test
    void R1_3_entries_count_on_without_a_gap() throws Exception {
        transaction.begin();
        log.record("test.read", "test:one", "");
        log.record("test.read", "test:two", "");
        var newest = log.newest("", 0, 2);
        transaction.commit();
        assertThat(newest.get(0).id()).isEqualTo(newest.get(1).id() + 1);
    }
}
