package aidas.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The identity provider: built once, then started with the realm {@code aidas} and the demo's
 * logins.
 *
 * @param url the realm's address
 */
record Keycloak(Program program, String url) implements AutoCloseable {

    private static final String VERSION = "keycloak-26.7.5";
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    /** Builds the server for PostgreSQL with our login page; done once. */
    static void build(Settings settings, Progress progress) throws IOException {
        var home = settings.servers().resolve(VERSION);
        Folders.copy(
                settings.project().resolve("wildfly-config/keycloak/theme"),
                home.resolve("themes"));
        var marker = home.resolve(".aidas-built");
        if (Files.exists(marker)) {
            return;
        }
        progress.step(
                "Keycloak built",
                () -> {
                    var log = settings.logs().resolve("keycloak-build.log");
                    Program.run(
                            "Keycloak's build",
                            log,
                            Map.of(),
                            home.resolve("bin/kc.sh").toString(),
                            "build",
                            "--db=postgres");
                    return Files.createFile(marker);
                });
    }

    static Keycloak start(
            Settings settings, Database database, Secrets secrets, int port, String portalUrl)
            throws IOException {
        var home = settings.servers().resolve(VERSION);
        var imports = home.resolve("data/import");
        Files.createDirectories(imports);
        Files.writeString(imports.resolve("aidas-realm.json"), realm(settings).toString());
        var program =
                Program.start(
                        "Keycloak",
                        settings.logs().resolve("keycloak.log"),
                        Map.of(
                                "AIDAS_URL", portalUrl,
                                "AIDAS_OIDC_SECRET", secrets.portal(),
                                "AIDAS_INGEST_SECRET", secrets.ingest(),
                                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin(),
                                "KC_DB_USERNAME", database.user(),
                                "KC_DB_PASSWORD", database.password(),
                                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m",
                                // A handful of logins is not worth the optimising compiler.
                                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"),
                        home.resolve("bin/kc.sh").toString(),
                        "start",
                        "--optimized",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname-strict=false",
                        "--db-url=" + database.keycloakUrl(),
                        "--db-pool-max-size=10",
                        "--import-realm");
        return new Keycloak(program, realmAt(port));
    }

    static String realmAt(int port) {
        return "http://localhost:" + port + "/realms/aidas";
    }

    /** The realm that ships plus what only the demo has. */
    static JsonObject realm(Settings settings) throws IOException {
        var folder = settings.project().resolve("wildfly-config/keycloak");
        var realm = read(folder.resolve("aidas-realm.json"));
        var demo = read(folder.resolve("demo.json"));
        var merged = Json.createObjectBuilder(realm);
        merged.add("groups", demo.getJsonArray("groups"));
        for (String list : List.of("clients", "users")) {
            var both = Json.createArrayBuilder();
            realm.getJsonArray(list).forEach(item -> both.add(withRedirects(item, demo)));
            demo.getJsonArray(list).forEach(both::add);
            merged.add(list, both);
        }
        return merged.build();
    }

    /** In the demo the portal may move to another port of this machine. */
    private static JsonValue withRedirects(JsonValue item, JsonObject demo) {
        var object = item.asJsonObject();
        if (!object.containsKey("redirectUris")) {
            return item;
        }
        var uris = Json.createArrayBuilder(object.getJsonArray("redirectUris"));
        demo.getJsonArray("redirectUris").forEach(uris::add);
        return Json.createObjectBuilder(object).add("redirectUris", uris).build();
    }

    private static JsonObject read(Path file) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        }
    }

    /** The port is open long before the realm is imported. */
    void awaitRealm(Http http) throws InterruptedException {
        http.await(url + "/.well-known/openid-configuration", PATIENCE, program::expectAliveFor);
    }

    @Override
    public void close() {
        program.close();
    }
}
