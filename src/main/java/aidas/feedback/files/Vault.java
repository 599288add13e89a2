package aidas.feedback.files;

import aidas.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps uploaded files until they are done, at most a week (R5.4). */
@ApplicationScoped
class Vault {

    private static final Duration AT_MOST = Duration.ofDays(7);

    @Inject Clock clock;

    /** Streams an upload into a file without a number; the caller keeps or drops it. */
    Path receive(InputStream bytes) {
        try {
            sweep();
            var file = Files.createTempFile(folder(), "upload", ".part");
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("the upload could not be kept", e);
        }
    }

    void keep(Path received, long id) throws IOException {
        Files.move(received, path(id), StandardCopyOption.ATOMIC_MOVE);
    }

    boolean holds(long id) {
        return Files.exists(path(id));
    }

    /**
     * @throws NotFound if it was done, or a week has passed
     */
    Path get(long id) {
        if (!holds(id)) {
            throw new NotFound("no file of import " + id + " any more");
        }
        return path(id);
    }

    void drop(long id) {
        drop(path(id));
    }

    static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be removed", e);
        }
    }

    private void sweep() throws IOException {
        var oldest = clock.instant().minus(AT_MOST);
        try (var files = Files.list(folder())) {
            files.filter(file -> changed(file).isBefore(oldest)).forEach(Vault::drop);
        }
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.MAX; // another upload swept it already
        }
    }

    private static Path path(long id) {
        return folder().resolve(id + ".import");
    }

    /** Beside the server's own data, which survives a restart and which nobody else reads. */
    private static Path folder() {
        var data =
                System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir"));
        try {
            return Files.createDirectories(Path.of(data, "aidas-imports"));
        } catch (IOException e) {
            throw new UncheckedIOException("no place for uploads in " + data, e);
        }
    }
}
