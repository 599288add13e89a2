package aidas.shared;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the database answers. */
@Store
@Readiness
public class DatabaseHealth implements HealthCheck {

    @PersistenceContext EntityManager em;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database");
        try {
            em.createNativeQuery("select 1").getSingleResult();
            return response.up().build();
        } catch (PersistenceException e) {
            return response.down().withData("because", e.getClass().getSimpleName()).build();
        }
    }
}
