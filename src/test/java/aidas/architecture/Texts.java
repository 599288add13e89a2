package aidas.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The user's texts by language and key. */
record Texts(Map<String, Map<String, String>> byLanguage) {

    static Texts below(String folder) {
        var all = new TreeMap<String, Map<String, String>>();
        for (var language : new String[] {"en", "bg", "lt"}) {
            all.put(language, read(Path.of(folder, "messages_" + language + ".properties")));
        }
        return new Texts(all);
    }

    Map<String, String> english() {
        return byLanguage.get("en");
    }

    static Map<String, String> read(Path file) {
        var properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
