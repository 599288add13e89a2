package aidas.launcher;

import java.nio.file.Path;
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

    static Settings ofEnvironment() {
        var project = Path.of("").toAbsolutePath();
        var home = System.getenv().getOrDefault("AIDAS_HOME", project.resolve(".aidas").toString());
        return new Settings(Path.of(home).toAbsolutePath(), project, System.getenv());
    }

    /** The same with other data, as tests want it. */
    Settings at(Path otherHome) {
        return new Settings(otherHome, project, environment);
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
