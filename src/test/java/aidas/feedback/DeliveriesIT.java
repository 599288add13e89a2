package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Role;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@InContainer
class DeliveriesIT {

    @Inject BulkIntake intake;
    @Inject AuditLog audit;
    @Inject StubCaller caller;

    @Test
    void R6_5_a_delivery_leaves_an_entry() {
        caller.is("adam").with(Role.ADMIN).inCompany();
        var waiting =
                """
                {"source":"deliveries","externalId":"%s","store":"NO-STORE","scale":"NPS",\
                "score":9,"occurredAt":"2025-03-14T23:30:00Z"}"""
                        .formatted(UUID.randomUUID());
        var lines = (waiting + "\nodd\n").getBytes(StandardCharsets.UTF_8);

        intake.take(new NdjsonLines(new ByteArrayInputStream(lines)));

        var entry = audit.newest("responses", 0, 1).getFirst();
        assertThat(entry.actor()).isEqualTo("adam");
        assertThat(entry.action()).isEqualTo("feedback.deliver");
        assertThat(entry.detail())
                .isEqualTo("received 2, accepted 0, duplicates 0, quarantined 1, rejected 1");
    }
}
