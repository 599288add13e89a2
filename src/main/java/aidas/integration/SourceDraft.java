package aidas.integration;

import aidas.feedback.Field;
import aidas.integration.tool.Signature;
import aidas.integration.tool.Tool;
import aidas.shared.Characters;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A source as somebody writes it; anything may be missing.
 *
 * @param secret null or blank to let the portal draw one
 * @param names by the wire name of a field; null for those that the tool usually has
 * @param choices by choice: the score, as text
 */
public record SourceDraft(
        String code,
        String tool,
        String name,
        String secret,
        String survey,
        String store,
        String channel,
        String zone,
        Map<String, String> names,
        Map<String, String> choices)
        implements Serializable {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PATH = 200;
    private static final int MOST_CHOICES = 100;
    private static final String CHANNELS = "store|online|mobile|phone";

    public SourceDraft {
        choices =
                choices == null
                        ? Map.of()
                        : Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /** All that is wrong with it (R1.1). */
    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        if (code == null || !code.matches("[a-z0-9][a-z0-9-]{1,38}")) {
            faults.add(new Violation("code", "2 to 39 small letters, digits and hyphens"));
        }
        if (Tool.ofCode(tool).isEmpty()) {
            faults.add(new Violation("tool", "one of " + codes()));
        }
        if (!empty(secret) && !fits(secret.strip())) {
            faults.add(wrongSecret());
        }
        faults.addAll(mappingFaults());
        return faults;
    }

    /** All but what never changes. */
    List<Violation> mappingFaults() {
        var faults = new ArrayList<Violation>();
        if (!Characters.areName(name, LONGEST_NAME)) {
            faults.add(new Violation("name", "1 to 80 characters"));
        }
        if (!Characters.areName(survey, Field.SURVEY.length())) {
            faults.add(new Violation("survey", "the code of a survey, such as nps"));
        }
        if (!empty(store) && !Characters.areName(store, Field.STORE.length())) {
            faults.add(new Violation("store", "the code of a store, or nothing"));
        }
        if (!empty(channel) && !channel.matches(CHANNELS)) {
            faults.add(new Violation("channel", "store, online, mobile or phone"));
        }
        if (!empty(zone) && zoneId().isEmpty()) {
            faults.add(new Violation("zone", "a time zone such as Europe/Sofia"));
        }
        paths().forEach((field, path) -> faults.addAll(pathFaults(field, path)));
        choices.forEach((choice, score) -> faults.addAll(choiceFaults(choice, score)));
        if (choices.size() > MOST_CHOICES) {
            faults.add(new Violation("choices", "at most 100"));
        }
        return faults;
    }

    private static List<Violation> pathFaults(String field, String path) {
        if (Mapping.FIELDS.stream().noneMatch(known -> known.wireName().equals(field))) {
            return List.of(new Violation("names." + field, "is not a field that can be mapped"));
        }
        return empty(path) || Characters.areName(path, LONGEST_PATH)
                ? List.of()
                : List.of(new Violation("names." + field, "a name of at most 200 characters"));
    }

    private static List<Violation> choiceFaults(String choice, String score) {
        return Characters.areName(choice, LONGEST_PATH)
                        && score != null
                        && score.matches("\\d{1,2}(\\.\\d)?")
                ? List.of()
                : List.of(new Violation("choices", "a score such as 9 for each choice"));
    }

    private boolean fits(String brought) {
        return Tool.ofCode(tool).map(Tool::signature).orElse(Signature.SECRET).takes(brought);
    }

    static Violation wrongSecret() {
        return new Violation("secret", "8 to 300 characters, exactly as the tool tells it");
    }

    /** The mapping, once it has no fault. */
    Mapping mapping(Tool of) {
        var paths = new EnumMap<Field, String>(Field.class);
        if (names == null) {
            paths.putAll(of.usual());
        }
        for (var field : Mapping.FIELDS) {
            var path = paths().get(field.wireName());
            if (!empty(path)) {
                paths.put(field, path.strip());
            }
        }
        var scores = new LinkedHashMap<String, BigDecimal>();
        choices.forEach((choice, score) -> scores.put(choice.strip(), new BigDecimal(score)));
        return new Mapping(
                survey.strip(),
                empty(store) ? "" : store.strip(),
                empty(channel) ? "store" : channel,
                zoneId().orElse(ZoneId.of("UTC")),
                paths,
                scores);
    }

    private Optional<ZoneId> zoneId() {
        try {
            return empty(zone) ? Optional.empty() : Optional.of(ZoneId.of(zone.strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private Map<String, String> paths() {
        return names == null ? Map.of() : names;
    }

    private static String codes() {
        return Arrays.stream(Tool.values()).map(Tool::code).collect(Collectors.joining(", "));
    }

    private static boolean empty(String text) {
        return text == null || text.isBlank();
    }
}
