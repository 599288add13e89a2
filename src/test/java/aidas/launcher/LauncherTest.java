package aidas.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir Path folder;

    @Test
    void R1_1_a_program_is_ended_with_what_it_started() throws Exception {
        var children = folder.resolve("child");
        var program =
                Program.start(
                        "a shell",
                        folder.resolve("log"),
                        Map.of(),
                        "sh",
                        "-c",
                        "sleep 300 & echo $! > " + children + "; wait");
        awaitText(children);
        var child = ProcessHandle.of(Long.parseLong(Files.readString(children).trim()));
        program.close();
        assertThat(
                        child.map(ProcessHandle::onExit)
                                .map(exit -> exit.join().isAlive())
                                .orElse(false))
                .isFalse();
        assertThatThrownBy(() -> program.expectAliveFor(Duration.ZERO))
                .hasMessageContaining("a shell has died");
    }

    private static void awaitText(Path file) throws IOException {
        while (!Files.exists(file) || Files.size(file) == 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void R1_2_a_taken_port_is_avoided() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThat(new Ports(with(Map.of())).choose("AIDAS_HTTP_PORT", port))
                    .isNotEqualTo(port);
        }
    }

    @Test
    void R1_2_a_taken_port_that_was_asked_for_is_named() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            var ports = new Ports(with(Map.of("AIDAS_HTTP_PORT", String.valueOf(port))));
            assertThatThrownBy(() -> ports.choose("AIDAS_HTTP_PORT", 8080))
                    .hasMessageContaining("port " + port + " (AIDAS_HTTP_PORT) is taken");
        }
    }

    @Test
    void R1_3_an_open_port_is_not_yet_an_answer() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 1);
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(asked.incrementAndGet() < 3 ? 503 : 200, -1);
                    exchange.close();
                });
        server.start();
        var url = "http://localhost:" + server.getAddress().getPort() + "/ready";
        new Http().await(url, Duration.ofSeconds(30), time -> {});
        server.stop(0);
        assertThat(asked).hasValue(3);
    }

    @Test
    void R1_3_waiting_ends_when_the_program_has_died() {
        assertThatThrownBy(
                        () ->
                                new Http()
                                        .await(
                                                "http://localhost:1/ready",
                                                Duration.ofSeconds(30),
                                                time -> {
                                                    throw new IllegalStateException("it has died");
                                                }))
                .hasMessage("it has died");
    }

    @Test
    void R1_4_a_step_is_done_again_only_when_its_ingredients_changed() throws IOException {
        var source = Files.createDirectory(folder.resolve("scripts"));
        Files.writeString(source.resolve("10.cli"), "one");
        var before = Folders.fingerprint(List.of(source));
        var marker = Files.writeString(folder.resolve("marker"), before);
        assertThat(Folders.isDone(marker, Folders.fingerprint(List.of(source)))).isTrue();
        Files.writeString(source.resolve("10.cli"), "two");
        assertThat(Folders.isDone(marker, Folders.fingerprint(List.of(source)))).isFalse();
    }

    @Test
    void R1_4_secrets_stay_the_same() throws IOException {
        assertThat(Secrets.in(folder)).isEqualTo(Secrets.in(folder));
    }

    @Test
    void R1_5_a_database_that_is_named_is_used() throws Exception {
        var settings =
                with(Map.of("AIDAS_DB_URL", "jdbc:postgresql://db/aidas", "AIDAS_DB_USER", "u"));
        try (var database = Database.start(settings)) {
            assertThat(database.server()).isNull();
            assertThat(database.url()).isEqualTo("jdbc:postgresql://db/aidas");
            assertThat(database.user()).isEqualTo("u");
        }
    }

    private Settings with(Map<String, String> environment) {
        return new Settings(folder, Path.of("").toAbsolutePath(), environment);
    }
}
