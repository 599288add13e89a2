package aidas.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;

/** The whole portal on this machine, from the database to the page; closed in reverse order. */
public class Portal implements AutoCloseable {

    private static final String DEMO_COMPANY = "Domakin";

    private final Settings settings;
    private final Progress progress;
    private final Http http = new Http();
    private final Deque<AutoCloseable> started = new ConcurrentLinkedDeque<>();

    private Database database;
    private Secrets secrets;
    private String url;
    private String realm;
    private int managementPort;

    Portal(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** A portal on its own data, for tests. */
    public static Portal inFolder(Path home) {
        return new Portal(Settings.ofEnvironment().at(home), new Progress(System.out));
    }

    /** The same, with settings of its own. */
    public static Portal inFolder(Path home, Map<String, String> more) {
        var settings = Settings.ofEnvironment().with(more).at(home);
        return new Portal(settings, new Progress(System.out));
    }

    /** Starts all parts, side by side where they can, and waits until they are ready (R1.3). */
    public Portal start() throws Exception {
        Files.createDirectories(settings.home());
        var war = settings.project().resolve("target/aidas.war");
        if (!Files.exists(war)) {
            throw new IllegalStateException(war + " is missing: build it with ./aidas build");
        }
        secrets = Secrets.in(settings.data());
        var ports = new Ports(settings);
        int port = ports.choose("AIDAS_HTTP_PORT", 8080);
        url = "http://localhost:" + port;
        managementPort = ports.choose("AIDAS_MANAGEMENT_PORT", 9990);
        database = progress.step("PostgreSQL ready", () -> Database.start(settings));
        started.push(database);
        int identityPort = ports.choose("AIDAS_KEYCLOAK_PORT", 8180);
        realm = settings.get("AIDAS_OIDC_URL").orElse(Keycloak.realmAt(identityPort));
        var identity = CompletableFuture.runAsync(() -> startIdentity(database, identityPort));
        WildFly.configure(settings, progress);
        var server = WildFly.start(settings, war, environment(database), port, managementPort);
        started.push(server);
        identity.join();
        progress.step(
                "Portal ready",
                () -> {
                    server.awaitReady(http);
                    return null;
                });
        return this;
    }

    private void startIdentity(Database database, int port) {
        if (settings.get("AIDAS_OIDC_URL").isPresent()) {
            return;
        }
        try {
            Keycloak.build(settings, progress);
            var keycloak = Keycloak.start(settings, database, secrets, port, url);
            started.push(keycloak);
            progress.step(
                    "Keycloak ready",
                    () -> {
                        keycloak.awaitRealm(http);
                        return null;
                    });
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak did not start", e);
        }
    }

    private Map<String, String> environment(Database database) {
        var environment = new HashMap<String, String>();
        environment.put("AIDAS_DB_URL", database.url());
        environment.put("AIDAS_DB_USER", database.user());
        environment.put("AIDAS_DB_PASSWORD", database.password());
        environment.put("AIDAS_OIDC_URL", realm);
        environment.put("AIDAS_OIDC_SECRET", secrets.portal());
        environment.put("AIDAS_PULSE_SECRET", secrets.pulse());
        environment.put("AIDAS_CREDENTIAL_SECRET", secrets.credential());
        environment.put("AIDAS_INTEGRATION_SECRET", secrets.integration());
        environment.put("AIDAS_URL", url);
        settings.environment().forEach((name, value) -> keep(environment, name, value));
        environment.putIfAbsent("AIDAS_COMPANY", DEMO_COMPANY);
        return environment;
    }

    private static void keep(Map<String, String> environment, String name, String value) {
        if (name.startsWith("AIDAS_")) {
            environment.putIfAbsent(name, value);
        }
    }

    /** Brings the demo company in, unless that was done before (R1.4). */
    public Portal withDemo(LocalDate asOf) throws IOException, InterruptedException {
        var demo = new DemoLoader(this, settings.data());
        if (!demo.isLoaded()) {
            demo.load(asOf, progress);
        }
        return this;
    }

    /** The address of the demo store's screen; empty if there is none. */
    Optional<String> screen() throws IOException {
        return new DemoLoader(this, settings.data()).screen().map(path -> url + path);
    }

    public String url() {
        return url;
    }

    /** The realm's address. */
    public String realm() {
        return realm;
    }

    public int managementPort() {
        return managementPort;
    }

    /** To the portal's own database, for those who measure beside it. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** The secret of the client {@code aidas-ingest}. */
    public String ingestSecret() {
        return secrets.ingest();
    }

    @Override
    public void close() throws Exception {
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }
}
