package aidas.leaderboard;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which teams are not shown. A store's own figure less those of its other teams would give away a
 * single small team; so what is not shown of a store is of four people or more together (R3.6).
 *
 * <p>Source: complementary suppression, as in A. Hundepool and others, "Statistical Disclosure
 * Control", Wiley (2012), chapter 4.
 */
final class Cover {

    private Cover() {}

    /**
     * The codes of teams of too few people and of those withheld to cover them: of the same store
     * the one with the fewest people, if there is any.
     *
     * @param all every team of each store, of whatever volume
     */
    static Set<String> of(Collection<Contender> all) {
        return all.stream()
                .filter(each -> each.unit().kind() == UnitKind.TEAM)
                .filter(each -> !each.answers().nobodyAnswered())
                .collect(Collectors.groupingBy(each -> each.unit().store()))
                .values()
                .stream()
                .flatMap(Cover::ofStore)
                .map(each -> each.unit().code())
                .collect(Collectors.toSet());
    }

    private static Stream<Contender> ofStore(List<Contender> teams) {
        var few = teams.stream().filter(Contender::ofFewPeople).toList();
        int people = few.stream().mapToInt(Contender::people).sum();
        if (few.isEmpty() || people >= Contender.LEAST_PEOPLE) {
            return few.stream();
        }
        // One that is not of too few is enough by itself.
        var besides =
                teams.stream()
                        .filter(each -> !each.ofFewPeople())
                        .min(
                                comparingInt(Contender::people)
                                        .thenComparing(comparingDouble(Contender::n))
                                        .thenComparing(each -> each.unit().code()));
        return Stream.concat(few.stream(), besides.stream());
    }
}
