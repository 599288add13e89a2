package aidas.leaderboard.level;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks through an answer of the API for lists of people with what customers say of them. */
public final class PeopleScan {

    private static final Set<String> PERSON =
            Set.of("number", "employee", "employeeNumber", "person", "familyName", "mail");

    private static final Set<String> SCORE =
            Set.of(
                    "value",
                    "score",
                    "nps",
                    "csat",
                    "ces",
                    "mean",
                    "lower",
                    "low",
                    "high",
                    "lowerBound",
                    "tier",
                    "level",
                    "rank",
                    "place",
                    "best",
                    "figure",
                    "figures",
                    "favourable",
                    "unfavourable",
                    "points");

    private PeopleScan() {}

    /** The lists that name two people or more with a score each. */
    public static List<String> scored(JsonValue answer) {
        var found = new ArrayList<String>();
        walk(answer, "$", found);
        return found;
    }

    /** The columns of a table that name people beside what customers say of them. */
    public static List<String> scoredTable(String csv) {
        var columns =
                List.of(
                        csv.lines()
                                .findFirst()
                                .orElse("")
                                .replaceAll("[\\uFEFF_\"]", "")
                                .split(","));
        var people = columns.stream().filter(PeopleScan::namesPerson).toList();
        var scores = columns.stream().filter(SCORE::contains).toList();
        return people.isEmpty() || scores.isEmpty() ? List.of() : columns;
    }

    private static boolean namesPerson(String column) {
        return PERSON.contains(column)
                || column.matches("(?i)(employee|person)(number|name)?|(given|family)name");
    }

    /** The people of each list, in its order. */
    public static List<List<String>> lists(JsonValue answer) {
        var lists = new ArrayList<List<String>>();
        collect(answer, lists);
        return lists;
    }

    private static void collect(JsonValue value, List<List<String>> lists) {
        if (value instanceof JsonArray array) {
            var people = array.stream().map(PeopleScan::person).flatMap(Optional::stream).toList();
            if (people.size() > 1) {
                lists.add(people);
            }
            array.forEach(each -> collect(each, lists));
        } else if (value instanceof JsonObject object) {
            object.values().forEach(each -> collect(each, lists));
        }
    }

    /** The lists of people that stand in the order of none of their own facts. */
    public static List<JsonArray> unordered(JsonValue answer) {
        var found = new ArrayList<JsonArray>();
        collectUnordered(answer, found);
        return found;
    }

    private static void collectUnordered(JsonValue value, List<JsonArray> found) {
        if (value instanceof JsonArray array) {
            var people = array.stream().filter(each -> person(each).isPresent()).toList();
            if (people.size() > 1 && facts(people).noneMatch(name -> sorted(people, name))) {
                found.add(array);
            }
            array.forEach(each -> collectUnordered(each, found));
        } else if (value instanceof JsonObject object) {
            object.values().forEach(each -> collectUnordered(each, found));
        }
    }

    /** What is said of the first and is no score. */
    private static Stream<String> facts(List<JsonValue> people) {
        return people.getFirst().asJsonObject().keySet().stream()
                .filter(name -> !SCORE.contains(name));
    }

    /** From low to high or back; a fact that most of them share orders nothing. */
    private static boolean sorted(List<JsonValue> people, String fact) {
        var values = people.stream().map(each -> text(each.asJsonObject().get(fact))).toList();
        var up = values.stream().sorted().toList();
        return values.stream().distinct().count() * 2 > values.size()
                && (values.equals(up) || values.equals(up.reversed()));
    }

    private static String text(JsonValue value) {
        return switch (value) {
            case null -> "";
            case JsonNumber number -> "%020d".formatted(number.longValue());
            case JsonString string -> string.getString();
            default -> value.toString();
        };
    }

    private static void walk(JsonValue value, String path, List<String> found) {
        if (value instanceof JsonArray array) {
            var people = new LinkedHashSet<String>();
            for (var each : array) {
                if (holdsScore(each)) {
                    person(each).ifPresent(people::add);
                }
            }
            if (people.size() > 1) {
                found.add(path + ": " + people);
            }
            array.forEach(each -> walk(each, path + "[]", found));
        } else if (value instanceof JsonObject object) {
            object.forEach((name, each) -> walk(each, path + "." + name, found));
            if (keyedByPeople(object)) {
                found.add(path + ": " + object.keySet());
            }
        }
    }

    /** {"E1001": {"nps": 42}, …} is a list too. */
    private static boolean keyedByPeople(JsonObject object) {
        return object.entrySet().stream()
                        .filter(entry -> entry.getKey().matches("[A-Z]+\\d{3,}"))
                        .filter(
                                entry ->
                                        entry.getValue().getValueType()
                                                        == JsonValue.ValueType.NUMBER
                                                || holdsScore(entry.getValue()))
                        .count()
                > 1;
    }

    /** Of who is named by a text or by more; the number of a version is nobody's. */
    private static Optional<String> person(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return Optional.empty();
        }
        return PERSON.stream()
                .map(object::get)
                .filter(named -> named instanceof JsonString || named instanceof JsonObject)
                .map(named -> named instanceof JsonString it ? it.getString() : named.toString())
                .findFirst();
    }

    private static boolean holdsScore(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.stream().anyMatch(PeopleScan::holdsScore);
        }
        return value instanceof JsonObject object
                && object.entrySet().stream()
                        .anyMatch(
                                entry ->
                                        SCORE.contains(entry.getKey())
                                                        && entry.getValue() != JsonValue.NULL
                                                || holdsScore(entry.getValue()));
    }
}
