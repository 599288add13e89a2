package aidas.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Cases of the last 90 days in every state, some of them late; they lie in the past, so they are
 * written into the database, whose own rules check them.
 */
record DemoCases(Connection database) {

    /** An earlier load may have told them already. */
    void tell() throws IOException, SQLException {
        try (var statement = database.createStatement()) {
            try (var known =
                    statement.executeQuery(
                            "select from recovery_case where response_id is not null")) {
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
        new DemoProblems(database).tell();
    }

    private static String read() throws IOException {
        try (InputStream in = DemoCases.class.getResourceAsStream("/demo/cases.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
