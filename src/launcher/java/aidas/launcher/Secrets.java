package aidas.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;

/**
 * Secrets of this installation, drawn at its first start and kept beside its data, one a line.
 *
 * @param pulse wraps the keys of the pulse's waves
 * @param credential wraps the keys that sign credentials
 * @param integration wraps the secrets of survey tools
 */
record Secrets(
        String portal,
        String ingest,
        String keycloakAdmin,
        String pulse,
        String credential,
        String integration) {

    private static final int COUNT = 6;

    private static final int BYTES = 24;

    static Secrets in(Path data) throws IOException {
        var file = data.resolve("secrets");
        if (!Files.exists(file)) {
            Files.createDirectories(data);
            Files.createFile(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
        // An installation from before a secret existed draws it now
        var lines = new ArrayList<>(Files.readAllLines(file));
        while (lines.size() < COUNT) {
            lines.add(draw());
        }
        Files.write(file, lines);
        return new Secrets(
                lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4), lines.get(5));
    }

    private static String draw() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
