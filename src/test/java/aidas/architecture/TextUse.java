package aidas.architecture;

import aidas.architecture.Sources.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who uses which text. A use is a key in quotes anywhere, or quotes that end with a dot, which
 * stand for all keys that begin so ({@code "role." + role}).
 */
record TextUse(List<Source> users) {

    private static final Pattern QUOTED =
            Pattern.compile("[\"']([a-z][A-Za-z0-9_-]*\\.[A-Za-z0-9_.-]*)[\"']");
    private static final Pattern SURE =
            Pattern.compile(
                    "(?:\\bm\\[|text\\.of\\(\\s*|texts\\.of\\(\\s*)[\"']([^\"']+[^\"'.])[\"'][\\]),]");

    static TextUse in(Sources... sources) {
        var users = new ArrayList<Source>();
        for (var each : sources) {
            users.addAll(each.files());
        }
        return new TextUse(users);
    }

    /** Keys that nobody has, by user. */
    List<String> unknown(Set<String> keys) {
        return users.stream()
                .flatMap(
                        user ->
                                find(SURE, user)
                                        .filter(key -> !keys.contains(key))
                                        .map(key -> user.name() + ": " + key))
                .toList();
    }

    /** Keys that nobody uses. */
    Set<String> unused(Set<String> keys) {
        var quoted = new TreeSet<String>();
        users.forEach(user -> find(QUOTED, user).forEach(quoted::add));
        var prefixes = quoted.stream().filter(each -> each.endsWith(".")).toList();
        var unused = new TreeSet<>(keys);
        unused.removeAll(quoted);
        unused.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
        return unused;
    }

    /** Uses of a page's own text by another page or by another feature. */
    List<String> borrowed(Set<String> keys, Set<String> pages) {
        return users.stream()
                .flatMap(
                        user ->
                                find(QUOTED, user)
                                        .filter(keys::contains)
                                        .filter(key -> pages.contains(page(key)))
                                        .filter(key -> !owns(user, key))
                                        .map(key -> user.name() + ": " + key))
                .toList();
    }

    private static boolean owns(Source user, String key) {
        var page = page(key);
        var feature = page.substring(0, page.indexOf('/'));
        return user.name().endsWith(".java")
                ? user.name().startsWith("aidas/" + feature + "/")
                : user.name().equals(page + ".xhtml")
                        || user.name().startsWith("WEB-INF/" + feature + "/");
    }

    /** {@code feedback.mine.title} belongs to {@code feedback/mine}. */
    private static String page(String key) {
        var parts = key.split("\\.");
        return parts.length < 3 ? "" : parts[0] + "/" + parts[1];
    }

    private static Stream<String> find(Pattern pattern, Source user) {
        return pattern.matcher(user.text()).results().map((MatchResult hit) -> hit.group(1));
    }
}
