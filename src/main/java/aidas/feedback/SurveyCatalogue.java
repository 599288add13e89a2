package aidas.feedback;

import aidas.survey.AskedVersion;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The versions of surveys under which answers may come, by what a sender names. */
public final class SurveyCatalogue {

    private final Map<String, NavigableMap<Integer, AskedVersion>> versions = new TreeMap<>();

    public SurveyCatalogue(Collection<AskedVersion> all) {
        for (var version : all) {
            versions.computeIfAbsent(version.survey(), code -> new TreeMap<>())
                    .put(version.number(), version);
        }
    }

    /** In alphabetical order. */
    Set<String> surveys() {
        return versions.keySet();
    }

    /** In ascending order; none of a survey nobody knows. */
    Collection<Integer> numbers(String survey) {
        return of(survey).keySet();
    }

    Optional<AskedVersion> version(String survey, int number) {
        return Optional.ofNullable(of(survey).get(number));
    }

    /** The one that a sender means who names none. */
    Optional<AskedVersion> current(String survey) {
        return of(survey).values().stream().filter(AskedVersion::current).findFirst();
    }

    private NavigableMap<Integer, AskedVersion> of(String survey) {
        return versions.getOrDefault(survey, new TreeMap<>());
    }
}
