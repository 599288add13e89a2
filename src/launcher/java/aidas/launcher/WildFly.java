package aidas.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The application server with the portal in it.
 *
 * @param url the portal's address
 * @param managementPort health, metrics and deployment
 */
record WildFly(Program program, String url, int managementPort, Path deployments)
        implements AutoCloseable {

    private static final String VERSION = "wildfly-39.0.1.Final";
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private static final List<String> OPENED =
            List.of(
                    "java.base/java.lang",
                    "java.base/java.lang.invoke",
                    "java.base/java.lang.reflect",
                    "java.base/java.io",
                    "java.base/java.net",
                    "java.base/java.security",
                    "java.base/java.util",
                    "java.base/java.util.concurrent",
                    "java.management/javax.management",
                    "java.naming/javax.naming");

    /** Runs the CLI scripts once; again when one of them has changed. */
    static void configure(Settings settings, Progress progress) throws IOException {
        var home = settings.servers().resolve(VERSION);
        var scripts = settings.project().resolve("wildfly-config");
        var driver = driver();
        var marker = home.resolve(".aidas-configured");
        var fingerprint = Folders.fingerprint(parts(scripts)) + driver.getFileName();
        if (Folders.isDone(marker, fingerprint)) {
            return;
        }
        progress.step(
                "WildFly configured",
                () -> {
                    var log = settings.logs().resolve("wildfly-configure.log");
                    Program.run(
                            "wildfly-config/apply.sh",
                            log,
                            Map.of(),
                            "bash",
                            scripts.resolve("apply.sh").toString(),
                            home.toString(),
                            driver.toString());
                    return Files.writeString(marker, fingerprint);
                });
    }

    private static List<Path> parts(Path scripts) throws IOException {
        try (var files = Files.list(scripts)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path driver() {
        return Path.of(
                org.postgresql.Driver.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath());
    }

    static WildFly start(
            Settings settings, Path war, Map<String, String> environment, int port, int management)
            throws IOException {
        var home = settings.servers().resolve(VERSION);
        var base = settings.home().resolve("wildfly");
        Folders.remove(base);
        Folders.copy(home.resolve("standalone"), base);
        var deployments = base.resolve("deployments");
        Files.copy(war, deployments.resolve("aidas.war"), StandardCopyOption.REPLACE_EXISTING);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings.get("AIDAS_JAVA_OPTS").orElse("-Xmx768m").split(" ")));
        OPENED.forEach(packages -> command.add("--add-opens=" + packages + "=ALL-UNNAMED"));
        command.addAll(
                List.of(
                        "--add-modules=java.se",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Djava.awt.headless=true",
                        "-Djboss.modules.system.pkgs=org.jboss.byteman",
                        "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                        "-Dlogging.configuration="
                                + base.resolve("configuration/logging.properties").toUri(),
                        // A busy machine may need more than the five minutes it waits by default
                        "-Djboss.as.management.blocking.timeout=900",
                        "-Djboss.home.dir=" + home,
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.http.port=" + port,
                        "-Djboss.https.port=0",
                        "-Djboss.management.http.port=" + management,
                        "-jar",
                        home.resolve("jboss-modules.jar").toString(),
                        "-mp",
                        home.resolve("modules").toString(),
                        "org.jboss.as.standalone",
                        "-b",
                        "127.0.0.1"));
        var log = settings.logs().resolve("wildfly.log");
        var program = Program.start("WildFly", log, environment, command.toArray(String[]::new));
        return new WildFly(program, "http://localhost:" + port, management, deployments);
    }

    void awaitReady(Http http) throws InterruptedException {
        http.await(
                "http://localhost:" + managementPort + "/health/ready",
                PATIENCE,
                time -> {
                    program.expectAliveFor(time);
                    expectDeployed();
                });
    }

    private void expectDeployed() {
        var failed = deployments.resolve("aidas.war.failed");
        if (Files.exists(failed)) {
            throw new IllegalStateException("the portal was not deployed, see " + failed);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
