package aidas.integration.tool;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a payload says, each name once, in the order in which it came. */
public final class Facts {

    public static final Facts NONE = new Facts(Map.of());

    private final Map<String, Fact> byName;

    private Facts(Map<String, Fact> byName) {
        this.byName = byName;
    }

    /** Blank ones say nothing; of two alike the first holds. */
    public static Facts of(List<Fact> facts) {
        var byName = new LinkedHashMap<String, Fact>();
        facts.stream()
                .filter(fact -> !fact.text().isBlank())
                .forEach(fact -> byName.putIfAbsent(fact.name(), fact));
        return new Facts(byName);
    }

    public List<Fact> all() {
        return List.copyOf(byName.values());
    }

    /** Empty if nothing is said by that name. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(byName.get(name)).map(Fact::text);
    }

    /** These, and what only the others say (R3.3). */
    public Facts over(Facts others) {
        var both = new ArrayList<>(all());
        both.addAll(others.all());
        return of(both);
    }

    /** As it is kept until the answer is finished. */
    public String json() {
        var array = Json.createArrayBuilder();
        byName.values()
                .forEach(
                        fact ->
                                array.add(
                                        Json.createArrayBuilder()
                                                .add(fact.name())
                                                .add(fact.label())
                                                .add(fact.text())));
        return array.build().toString();
    }

    /** What {@link #json} wrote. */
    public static Facts ofJson(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return of(
                    reader.readArray().getValuesAs(JsonArray.class).stream()
                            .map(fact -> new Fact(at(fact, 0), at(fact, 1), at(fact, 2)))
                            .toList());
        }
    }

    private static String at(JsonArray fact, int i) {
        return ((JsonString) fact.get(i)).getString();
    }
}
