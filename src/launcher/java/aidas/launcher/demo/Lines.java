package aidas.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the generator's own text resources: UTF-8, '#' begins a comment line. */
final class Lines {

    private Lines() {}

    /**
     * @param name of the file in the resource folder /demo
     * @throws IllegalStateException if there is no such file
     */
    static List<String> of(String name) {
        try (var in = Lines.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("expected the resource /demo/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
