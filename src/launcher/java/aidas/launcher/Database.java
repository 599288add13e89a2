package aidas.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * PostgreSQL: an own one on its folder, or the one that the environment names. The portal and
 * Keycloak have a database each.
 *
 * @param server present if it is our own
 */
record Database(EmbeddedPostgres server, String url, String user, String password)
        implements AutoCloseable {

    static Database start(Settings settings) throws IOException, SQLException {
        var external = settings.get("AIDAS_DB_URL");
        if (external.isPresent()) {
            return new Database(
                    null,
                    external.get(),
                    settings.get("AIDAS_DB_USER").orElse("aidas"),
                    settings.get("AIDAS_DB_PASSWORD").orElse("aidas"));
        }
        var folder = settings.data().resolve("postgresql");
        Files.createDirectories(settings.data());
        var builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(settings.home().resolve("postgresql").toFile())
                        .setLocaleConfig("encoding", "UTF8")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("max_connections", "150")
                        .setServerConfig("shared_buffers", "256MB")
                        .setServerConfig("max_wal_size", "2GB")
                        .setPGStartupWait(Duration.ofSeconds(60));
        if (settings.get("AIDAS_DB_DURABLE").isPresent()) {
            // The embedded server trades durability for speed; a measurement must not.
            builder.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
        }
        var server = builder.start();
        var database =
                new Database(
                        server, server.getJdbcUrl("postgres", "aidas"), "postgres", "postgres");
        try (var connection = connect(server, "postgres")) {
            expectOurs(connection, folder);
            create(connection, "aidas");
            create(connection, "keycloak");
        }
        return database;
    }

    /** The embedded server's own check takes any PostgreSQL that answers on its port. */
    private static void expectOurs(Connection connection, Path folder) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show data_directory")) {
            rows.next();
            var found = Path.of(rows.getString(1)).toAbsolutePath().normalize();
            if (!found.equals(folder.toAbsolutePath().normalize())) {
                throw new IllegalStateException("another PostgreSQL answers, on " + found);
            }
        }
    }

    private static void create(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var rows =
                    statement.executeQuery(
                            "select 1 from pg_database where datname = '" + name + "'")) {
                if (rows.next()) {
                    return;
                }
            }
            statement.execute("create database " + name);
        }
    }

    private static Connection connect(EmbeddedPostgres server, String name) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl("postgres", name), "postgres", "x");
    }

    /**
     * Where Keycloak keeps its things.
     *
     * @throws IllegalStateException if the portal's database is not ours, so there is no room
     */
    String keycloakUrl() {
        if (server == null) {
            throw new IllegalStateException(
                    "with AIDAS_DB_URL set, name your own Keycloak by AIDAS_OIDC_URL as well");
        }
        return "jdbc:postgresql://localhost:" + server.getPort() + "/keycloak";
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
