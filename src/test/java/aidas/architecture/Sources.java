package aidas.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files below a folder that end alike, with their text. */
record Sources(Path root, List<Source> files) {

    /** One file; its name is relative to the root, with slashes. */
    record Source(String name, String text) {

        long lines() {
            return text.lines().count();
        }

        /** The folder, empty for the root. */
        String folder() {
            return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
        }
    }

    /** None if there is no such folder. */
    static Sources below(String folder, String ending) {
        var root = Path.of(folder);
        if (!Files.isDirectory(root)) {
            return new Sources(root, List.of());
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return new Sources(
                    root,
                    paths.filter(path -> path.toString().endsWith(ending))
                            .sorted()
                            .map(path -> read(root, path))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These files and those of another folder. */
    Sources and(Sources more) {
        return new Sources(root, Stream.concat(stream(), more.stream()).toList());
    }

    Stream<Source> stream() {
        return files.stream();
    }

    private static Source read(Path root, Path file) {
        try {
            return new Source(
                    root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
