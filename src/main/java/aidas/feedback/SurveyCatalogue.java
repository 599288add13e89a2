package aidas.feedback;

import aidas.survey.AskedVersion;
import aidas.survey.Scale;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The versions of surveys under which answers may come, by what a sender names. */
public final class SurveyCatalogue {

    private final Map<String, NavigableMap<Integer, AskedVersion>> versions = new TreeMap<>();
    private final Map<String, AskedVersion> current = new HashMap<>();
    private final Map<Scale, AskedVersion> builtIn = new EnumMap<>(Scale.class);

    public SurveyCatalogue(Collection<AskedVersion> all) {
        for (var version : all) {
            versions.computeIfAbsent(version.survey(), code -> new TreeMap<>())
                    .put(version.number(), version);
            if (version.current()) {
                current.put(version.survey(), version);
            }
        }
        for (var scale : Scale.values()) {
            builtIn.put(scale, current.get(builtIn(scale)));
        }
    }

    /** The code of the survey that is meant where only a scale is told. */
    static String builtIn(Scale scale) {
        return scale.code().toLowerCase(Locale.ROOT);
    }

    Optional<AskedVersion> of(Scale scale) {
        return Optional.ofNullable(builtIn.get(scale));
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
        return Optional.ofNullable(current.get(survey));
    }

    private NavigableMap<Integer, AskedVersion> of(String survey) {
        return versions.getOrDefault(survey, new TreeMap<>());
    }
}
