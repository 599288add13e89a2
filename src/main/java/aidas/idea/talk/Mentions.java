package aidas.idea.talk;

import static java.util.stream.Collectors.groupingBy;

import aidas.organisation.EmployeeId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whom a text may name (R2.1).
 *
 * @param numbers what could be numbers of employees
 * @param names what could be given and family names, in lower case
 */
record Mentions(Set<String> numbers, Set<String> names) {

    static final int MOST = 10;

    private static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*";

    /** One word for a number, two or three for a name. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.])@(%s)(?:[ \\u00a0]+(%s))?(?:[ \\u00a0]+(%s))?"
                            .formatted(WORD, WORD, WORD));

    Mentions {
        numbers = Set.copyOf(numbers);
        names = Set.copyOf(names);
    }

    static Mentions in(String text) {
        var numbers = new LinkedHashSet<String>();
        var names = new LinkedHashSet<String>();
        NAMED.matcher(text)
                .results()
                .forEach(
                        hit -> {
                            numbers.add(hit.group(1));
                            if (hit.group(2) != null) {
                                names.add(lower(hit.group(1) + " " + hit.group(2)));
                            }
                            if (hit.group(3) != null) {
                                names.add(
                                        lower(
                                                "%s %s %s"
                                                        .formatted(
                                                                hit.group(1),
                                                                hit.group(2),
                                                                hit.group(3))));
                            }
                        });
        return new Mentions(numbers, names);
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean none() {
        return numbers.isEmpty();
    }

    /** Those of them who are named: by number, or by a name that nobody else has. */
    Set<EmployeeId> of(Collection<Peer> found, EmployeeId author) {
        var byName = found.stream().distinct().collect(groupingBy(each -> lower(each.fullName())));
        return byName.entrySet().stream()
                .flatMap(
                        same ->
                                same.getValue().stream()
                                        .filter(each -> meant(each, same.getValue())))
                .map(Peer::id)
                .filter(id -> !id.equals(author))
                .collect(Collectors.toSet());
    }

    private boolean meant(Peer one, List<Peer> sameName) {
        return numbers.contains(one.number())
                || sameName.size() == 1 && names.contains(lower(one.fullName()));
    }
}
