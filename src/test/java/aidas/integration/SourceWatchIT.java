package aidas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.testbed.InContainer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Who watches what comes, and who may not. */
@InContainer
class SourceWatchIT extends SettlingSource {

    @Test
    void R5_1_the_events_are_listed_newest_first_and_reading_one_is_written_down() {
        take("{\"id\":\"e\",\"score\":9}");
        take("{\"id\":\"f\"}");
        var events = reading.latest("settling", Long.MAX_VALUE);
        assertThat(events).extracting(EventView::answer).containsExactly("f", "e");
        assertThat(reading.latest("settling", events.getFirst().id()))
                .extracting(EventView::answer)
                .containsExactly("e");
        assertThat(reading.open("settling", events.getLast().id())).contains("\"e\"");
        var read =
                em.createNativeQuery(
                                "select count(*) from audit_entry where action = ? and subject = ?")
                        .setParameter(1, "integration.event.read")
                        .setParameter(2, "source:settling")
                        .getSingleResult();
        assertThat(((Number) read).longValue()).isEqualTo(1);
    }

    @Test
    void R2_1_a_wrong_signature_is_counted() {
        var body = "{}".getBytes(StandardCharsets.UTF_8);
        assertThat(hooks.isSigned("settling", name -> "wrong-secret", body)).isFalse();
        assertThat(hooks.isSigned("settling", name -> null, body)).isFalse();
        assertThat(hooks.isSigned("settling", name -> "12345678", body)).isTrue();
        assertThat(reading.knocks("settling")).isEqualTo(2);
    }

    @Test
    void R1_1_an_administrator_of_a_part_of_the_company_sets_up_nothing() {
        caller.is("adam").with(Role.ADMIN).inStore("SET-1");
        assertThatThrownBy(() -> desk.all()).isInstanceOf(Forbidden.class);
        caller.is("harriet").with(Role.HR).inCompany();
        assertThatThrownBy(() -> reading.latest("settling", 1)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> tries.tried("settling", new byte[0]))
                .isInstanceOf(Forbidden.class);
    }
}
