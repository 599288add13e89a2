package aidas.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Invitations of the last weeks in each state: those behind answers that the demo has anyway, some
 * of whose customers told that they were asked for a score, and others that nobody answered. They
 * lie in the past, so they are written into the database; nobody has their links.
 */
record DemoLinks(Connection database) {

    /** An earlier load may have told them already. */
    void tell() throws IOException, SQLException {
        try (var statement = database.createStatement()) {
            try (var known = statement.executeQuery("select from ticket where source = 'till'")) {
                if (known.next()) {
                    return;
                }
            }
            for (var sql : read().split(";\\s*\\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static String read() throws IOException {
        try (InputStream in = DemoLinks.class.getResourceAsStream("/demo/links.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
