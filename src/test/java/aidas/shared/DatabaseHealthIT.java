package aidas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.InContainer;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

@InContainer
class DatabaseHealthIT {

    @Inject @Any Instance<DatabaseHealth> health;

    @Test
    void R3_1_the_database_answers_so_the_portal_is_ready() {
        var answer = health.get().call();
        assertThat(answer.getName()).isEqualTo("database");
        assertThat(answer.getStatus()).isEqualTo(Status.UP);
    }
}
