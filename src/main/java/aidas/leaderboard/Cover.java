package aidas.leaderboard;

import static java.util.Comparator.comparingDouble;

import aidas.statistics.Suppression;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which teams are not shown. A store's own figure less those of its other teams would give away a
 * single small team; so what is not shown of a store is of four people or more together (R3.6).
 */
final class Cover {

    private static final Suppression<Contender> SMALL =
            new Suppression<>(
                    Contender::people,
                    comparingDouble(Contender::n).thenComparing(each -> each.unit().code()),
                    Contender.LEAST_PEOPLE);

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
                .flatMap(teams -> SMALL.of(teams).stream())
                .map(each -> each.unit().code())
                .collect(Collectors.toSet());
    }
}
