package aidas.bench;

import aidas.launcher.Portal;
import aidas.launcher.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The portal that is measured: its address, its database, its processes. */
final class Site {

    private final Portal portal;
    private final Path home;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Site(Portal portal, Path home) {
        this.portal = portal;
        this.home = home;
    }

    Connection connection() throws SQLException {
        return portal.connection();
    }

    /** Runs statements one by one, each in its own transaction. */
    void execute(String... statements) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /**
     * Runs a script of {@code /bench}; one connection for all, as a view made on the way is its
     * own.
     *
     * @param n stands where the script says {@code {n}}
     */
    void script(String name, long n) throws IOException, SQLException {
        try (var file = Site.class.getResourceAsStream("/bench/" + name);
                var connection = connection();
                var statement = connection.createStatement()) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (var sql : text.replace("{n}", n + "::bigint").split(";\\s*\\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    long count(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    String tokenOf(String login) throws IOException, InterruptedException {
        return new Tokens(portal.realm()).of(login);
    }

    String ingestToken() throws IOException, InterruptedException {
        return new Tokens(portal.realm()).ingest(portal.ingestSecret());
    }

    HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(portal.url() + path))
                .header("Authorization", "Bearer " + token);
    }

    /** The body of an answer that must be 200. */
    String post(String path, String type, BodyPublisher body, String token)
            throws IOException, InterruptedException {
        return send(request(path, token).header("Content-Type", type).POST(body).build(), 200);
    }

    String send(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IOException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** The application server's process, by the folder it runs on. */
    long serverProcess() {
        var base = "-Djboss.server.base.dir=" + home.resolve("wildfly");
        return ProcessHandle.allProcesses()
                .filter(
                        process ->
                                process.info()
                                        .commandLine()
                                        .filter(line -> line.contains(base))
                                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no process runs on " + base))
                .pid();
    }

    /** The database's first process, whose children the others are. */
    long databaseProcess() throws IOException {
        var file = home.resolve("data/postgresql/postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    Path gcLog() {
        return home.resolve("gc.log");
    }
}
