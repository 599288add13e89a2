package aidas.launcher;

import aidas.bench.Bench;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;

/**
 * The commands behind {@code ./aidas}: {@code run}, {@code reset}, {@code bench}, {@code token}.
 */
public class Main {

    private final Settings settings = Settings.ofEnvironment();
    private final Progress progress = new Progress(System.out);

    public static void main(String[] arguments) throws Exception {
        var main = new Main();
        try {
            switch (arguments.length == 0 ? "run" : arguments[0]) {
                case "run" -> main.run();
                case "reset" -> main.reset();
                case "bench" -> Bench.main(arguments);
                case "token" -> main.token(arguments);
                default -> throw new IllegalArgumentException("no such command: " + arguments[0]);
            }
        } catch (IllegalStateException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws Exception {
        try (var lock = lock()) {
            var portal = new Portal(settings, progress);
            var ended = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(portal, ended)));
            try {
                portal.start();
                if (!settings.get("AIDAS_DEMO").orElse("true").equals("false")) {
                    portal.withDemo(LocalDate.now());
                }
            } catch (Exception e) {
                portal.close();
                throw e;
            }
            System.out.println(Welcome.to(portal, progress.elapsed()));
            ended.await();
        }
    }

    private void stop(Portal portal, CountDownLatch ended) {
        try {
            System.out.println("\nStopping what was started here; the data stays.");
            portal.close();
        } catch (Exception e) {
            System.err.println("not everything could be stopped: " + e.getMessage());
        } finally {
            ended.countDown();
        }
    }

    /** Forgets all data of this folder; the unpacked servers stay. */
    private void reset() throws IOException {
        try (var lock = lock()) {
            Folders.remove(settings.data());
            System.out.println("All data removed from " + settings.data() + ".");
        }
    }

    /** Prints a token to try the API with: {@code token elena [REALM]}. */
    private void token(String... arguments) throws Exception {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("whose? ./aidas token elena [REALM]");
        }
        var realm = arguments.length > 2 ? arguments[2] : Keycloak.realmAt(8180);
        System.out.println(new Tokens(realm).of(arguments[1]));
    }

    private FileLock lock() throws IOException {
        Files.createDirectories(settings.home());
        var file =
                FileChannel.open(
                        settings.home().resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        var lock = file.tryLock();
        if (lock == null) {
            throw new IllegalStateException(
                    "A portal already runs on " + settings.home() + "; end that one first.");
        }
        return lock;
    }
}
