package aidas.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be set from outside, by environment variable.
 *
 * @param home where servers, data and logs live
 * @param project the checkout
 * @param environment {@code AIDAS_…} variables
 */
record Settings(Path home, Path project, Map<String, String> environment) {

    private static final List<String> PORTS =
            List.of("AIDAS_HTTP_PORT", "AIDAS_MANAGEMENT_PORT", "AIDAS_KEYCLOAK_PORT");

    static Settings ofEnvironment() {
        var project = Path.of("").toAbsolutePath();
        var home = System.getenv().getOrDefault("AIDAS_HOME", project.resolve(".aidas").toString());
        return new Settings(Path.of(home).toAbsolutePath(), project, System.getenv());
    }

    /** The same with other data and on ports that nobody uses, as tests want it. */
    Settings at(Path otherHome) {
        var other = new HashMap<>(environment);
        PORTS.forEach(port -> other.put(port, String.valueOf(Ports.any())));
        return new Settings(otherHome, project, other);
    }

    Settings with(Map<String, String> more) {
        var other = new HashMap<>(environment);
        other.putAll(more);
        return new Settings(home, project, other);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    Path servers() {
        return project.resolve(".aidas/servers");
    }

    Path data() {
        return home.resolve("data");
    }

    Path logs() {
        return home.resolve("log");
    }
}
