package aidas.testbed;

import aidas.launcher.Portal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The portal that this run of the tests talks to: started by the first who asks, on free ports,
 * with a fresh database and the demo company, and ended with the run. With {@code
 * -Daidas.portal=ADDRESS -Daidas.realm=ADDRESS} one that already runs is used, which suits the work
 * on a single page.
 *
 * @param url the portal's address without a slash at its end
 * @param realm the realm's address at the identity provider
 * @param management the port of health and metrics
 * @param ingestSecret of the client {@code aidas-ingest}
 */
public record Testbed(String url, String realm, int management, String ingestSecret) {

    private static final String START = "start";
    private static final Path FOLDER = Path.of("target", "testbed").toAbsolutePath();

    private static Testbed running;
    private static Portal own;
    private static RuntimeException failure;

    /** Is this a run that has a portal at all? */
    static boolean isWanted() {
        return System.getProperty("aidas.portal") != null;
    }

    public static synchronized Testbed get() {
        if (failure != null) {
            throw failure;
        }
        if (running == null) {
            var portal = System.getProperty("aidas.portal", START);
            running = portal.equals(START) ? start() : connect(portal);
        }
        return running;
    }

    /** To the database of the portal, for what no login of the demo could bring about. */
    public static Connection database() throws SQLException {
        get();
        if (own == null) {
            throw new IllegalStateException("needs a portal that this run started");
        }
        return own.connection();
    }

    private static Testbed connect(String portal) {
        return new Testbed(
                portal,
                System.getProperty("aidas.realm", "http://localhost:8180/realms/aidas"),
                Integer.getInteger("aidas.management", 9990),
                System.getProperty("aidas.ingest.secret", ""));
    }

    private static Testbed start() {
        try {
            remove(FOLDER.resolve("data"));
            var postbox = new Postbox().start();
            var portal = Portal.inFolder(FOLDER, postbox.settings());
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(
                                    () -> {
                                        close(portal);
                                        postbox.close();
                                    }));
            portal.start().withDemo(LocalDate.now());
            own = portal;
            postbox.settings().forEach(System::setProperty);
            var testbed =
                    new Testbed(
                            portal.url(),
                            portal.realm(),
                            portal.managementPort(),
                            portal.ingestSecret());
            System.setProperty("aidas.management", String.valueOf(testbed.management()));
            return testbed;
        } catch (Exception e) {
            failure = new IllegalStateException("the portal under test did not start", e);
            throw failure;
        }
    }

    private static void close(Portal portal) {
        try {
            portal.close();
        } catch (Exception e) {
            throw new IllegalStateException("the portal under test did not stop", e);
        }
    }

    private static void remove(Path folder) throws java.io.IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
