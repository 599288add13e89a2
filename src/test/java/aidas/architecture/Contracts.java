package aidas.architecture;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The numbered rules of each package's contract against the tests whose names begin with those
 * numbers. A package's doors ({@code rest}, {@code web}) belong to the package.
 */
final class Contracts {

    private static final Pattern WRITTEN = Pattern.compile("<li>R(\\d+)\\.(\\d+)\\b");
    private static final Pattern TESTED = Pattern.compile("\\bR(\\d+)_(\\d+)_\\w+\\s*\\(");

    private Contracts() {}

    /** Rules such as {@code R1.2} that no test names, by package. */
    static Map<String, Set<String>> untested(Sources main, Sources tests) {
        return without(written(main), tested(tests));
    }

    /** Rules that tests name and no contract holds, by package. */
    static Map<String, Set<String>> unwritten(Sources main, Sources tests) {
        return without(tested(tests), written(main));
    }

    private static Map<String, Set<String>> written(Sources main) {
        return find(
                new Sources(
                        main.root(),
                        main.stream()
                                .filter(file -> file.name().endsWith("package-info.java"))
                                .toList()),
                WRITTEN);
    }

    private static Map<String, Set<String>> tested(Sources tests) {
        return find(tests, TESTED);
    }

    private static Map<String, Set<String>> find(Sources sources, Pattern rule) {
        var found = new TreeMap<String, Set<String>>();
        for (var file : sources.files()) {
            rule.matcher(file.text())
                    .results()
                    .forEach(
                            hit ->
                                    found.computeIfAbsent(
                                                    feature(file.folder()), f -> new TreeSet<>())
                                            .add("R" + hit.group(1) + "." + hit.group(2)));
        }
        return found;
    }

    private static String feature(String folder) {
        var name = folder.replace('/', '.');
        return name.contains(".shared.") ? name : name.replaceFirst("\\.(rest|web)$", "");
    }

    private static Map<String, Set<String>> without(
            Map<String, Set<String>> all, Map<String, Set<String>> known) {
        var rest = new TreeMap<String, Set<String>>();
        all.forEach(
                (feature, rules) -> {
                    var missing = new TreeSet<>(rules);
                    missing.removeAll(known.getOrDefault(feature, Set.of()));
                    if (!missing.isEmpty()) {
                        rest.put(feature, missing);
                    }
                });
        return rest;
    }
}
