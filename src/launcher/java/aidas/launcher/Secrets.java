package aidas.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** Secrets of this installation, drawn at its first start and kept beside its data. */
record Secrets(String portal, String ingest, String keycloakAdmin) {

    private static final int BYTES = 24;

    static Secrets in(Path data) throws IOException {
        var file = data.resolve("secrets");
        if (!Files.exists(file)) {
            Files.createDirectories(data);
            Files.write(file, List.of(draw(), draw(), draw()));
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
        var lines = Files.readAllLines(file);
        return new Secrets(lines.get(0), lines.get(1), lines.get(2));
    }

    private static String draw() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
