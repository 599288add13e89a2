package aidas.recognition.equity.ring;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people of a ring.
 *
 * @param people two or three keys, rising
 */
record Circle(List<Long> people) {

    Circle {
        people = people.stream().sorted().distinct().toList();
        if (people.size() < 2 || people.size() > 3) {
            throw new IllegalArgumentException("a ring has two or three people, got " + people);
        }
    }

    static Circle of(Long... people) {
        return new Circle(Stream.of(people).toList());
    }

    /** The same people have the same one. */
    String key() {
        return people.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    boolean holds(Circle other) {
        return people.containsAll(other.people);
    }
}
