package aidas.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Which of a sum's parts are not told, where parts of few people are not.
 *
 * <p>Source: complementary suppression, as in A. Hundepool and others, "Statistical Disclosure
 * Control", Wiley (2012), chapter 4.
 *
 * @param people how many people a part is of
 * @param ties which of two parts of as many people goes first
 * @param floor a part of fewer people is too small
 */
public record Suppression<T>(ToLongFunction<T> people, Comparator<T> ties, long floor) {

    /**
     * The parts too small and, while all that is not told is of fewer people than the floor, the
     * smallest of the others: the sum less what is told would be theirs (R22.7).
     *
     * @param parts all that the sum is of, no two equal
     */
    public Set<T> of(Collection<T> parts) {
        var withheld = new HashSet<T>();
        long together = 0;
        for (var part : parts.stream().sorted(smallestFirst()).toList()) {
            boolean enough = withheld.isEmpty() || together >= floor;
            if (enough && people.applyAsLong(part) >= floor) {
                break;
            }
            withheld.add(part);
            together += people.applyAsLong(part);
        }
        return withheld;
    }

    private Comparator<T> smallestFirst() {
        return Comparator.comparingLong(people).thenComparing(ties);
    }
}
