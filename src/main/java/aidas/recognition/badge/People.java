package aidas.recognition.badge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Parts facts by whom they are about. */
final class People {

    private People() {}

    /** The facts of each person, in the order in which they come. */
    static Collection<List<Fact>> of(List<Fact> facts) {
        var people = new TreeMap<Long, List<Fact>>();
        for (var fact : facts) {
            people.computeIfAbsent(fact.who().value(), who -> new ArrayList<>()).add(fact);
        }
        return people.values();
    }
}
