package aidas.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Ideas of seven months in three languages, with votes, comments and what became of them; they lie
 * in the past, so they are written into the database, whose own rules check them.
 */
record DemoIdeas(Connection database) {

    private static final int FIELDS = 10;

    /** Why ideas were declined, which everybody reads. */
    private static final Map<String, String> REASONS =
            Map.of(
                    "en", "Thank you. This year it would cost more than it would bring.",
                    "bg", "Благодарим Ви. Тази година би струвало повече, отколкото ще донесе.",
                    "lt", "Dėkojame. Šiais metais tai kainuotų daugiau, nei duotų naudos.");

    /** An earlier load may have told them already. */
    void tell() throws IOException, SQLException {
        try (var statement = database.createStatement()) {
            try (var known = statement.executeQuery("select from idea where key like 'demo-%'")) {
                if (known.next()) {
                    return;
                }
            }
            statement.execute(
                    """
                    create temporary table demo_idea (n bigint, language text, kind text,
                        stage text, days integer, votes integer, named boolean, tags text,
                        title text, text text, comment text, reason text, idea_id bigint)
                    """);
            fill(lines());
            for (var sql : read("/demo/ideas.sql").split(";\\s*\\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private void fill(List<String> lines) throws SQLException {
        try (var row =
                database.prepareStatement(
                        "insert into demo_idea values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < lines.size(); i++) {
                var field = lines.get(i).split("\\|", -1);
                if (field.length != FIELDS) {
                    throw new IllegalStateException("not an idea: " + lines.get(i));
                }
                row.setLong(1, i);
                row.setString(2, field[0]);
                row.setString(3, field[1]);
                row.setString(4, field[2]);
                row.setInt(5, Integer.parseInt(field[3]));
                row.setInt(6, Integer.parseInt(field[4]));
                row.setBoolean(7, field[5].equals("yes"));
                for (int text = 6; text < FIELDS; text++) {
                    row.setString(text + 2, field[text]);
                }
                row.setString(FIELDS + 2, REASONS.get(field[0]));
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private static List<String> lines() throws IOException {
        return read("/demo/ideas.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = DemoIdeas.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
