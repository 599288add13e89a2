package aidas.shared;

import aidas.shared.architecture.Store;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before the entities are validated against it, which is earlier than
 * any bean of the portal lives.
 */
@Store
public class Migrations implements Integrator {

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(
                        factory.getServiceRegistry()
                                .requireService(ConnectionProvider.class)
                                .unwrap(DataSource.class))
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(
            SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Nothing is held open.
    }
}
