package aidas.leaderboard;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import aidas.feedback.Answers;
import aidas.feedback.CommonAxis;
import aidas.feedback.Figure;
import aidas.feedback.Measured;
import aidas.shared.Period;
import aidas.statistics.Group;
import aidas.statistics.OneWay;
import aidas.survey.Metric;
import aidas.survey.Scale;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Stores side by side by one scale.
 *
 * @param standings the stores with enough answers, in the order of their lower ends
 * @param waiting the stores with too few, by name
 * @param group the figure of all of them together
 */
public record StoreBoard(
        Scale scale, Period period, List<Standing> standings, List<Contender> waiting, Figure group)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** Below this an interval of NPS is as wide as half of what stores may differ by. */
    public static final int FLOOR = 30;

    /** One board in twenty may speak where there is nothing to say. */
    private static final double LEVEL = 0.05;

    private static final Comparator<Contender> BY_NAME =
            comparing(Contender::name).thenComparing(contender -> contender.store().value());

    public StoreBoard {
        standings = List.copyOf(standings);
        waiting = List.copyOf(waiting);
    }

    /**
     * @throws IllegalArgumentException if a store's answers are on another scale
     */
    public static StoreBoard of(Scale scale, Period period, Collection<Contender> stores) {
        var standings =
                stores.stream()
                        .filter(store -> store.more() == 0)
                        .flatMap(StoreBoard::standing)
                        .sorted(
                                comparingDouble((Standing s) -> -s.figure().intervalLow())
                                        .thenComparing(Standing::store, BY_NAME))
                        .toList();
        var waiting = stores.stream().filter(store -> store.more() > 0).sorted(BY_NAME).toList();
        var group =
                stores.stream().map(Contender::answers).reduce(Answers.none(scale), Answers::plus);
        return new StoreBoard(scale, period, standings, waiting, group.figure());
    }

    public Spread spread() {
        var groups = standings.stream().map(Standing::figure).map(StoreBoard::group).toList();
        if (groups.size() < 2) {
            return Spread.NOTHING_TO_COMPARE;
        }
        return OneWay.of(groups).filter(test -> test.p() < LEVEL).isPresent()
                ? Spread.MORE_THAN_CHANCE
                : Spread.MAY_BE_CHANCE;
    }

    /** Empty if no store has entered. */
    public Optional<CommonAxis> axis() {
        return CommonAxis.around(standings.stream().map(Standing::figure).toList());
    }

    /** How many stores are compared, those that wait among them. */
    public int stores() {
        return standings.size() + waiting.size();
    }

    private static Stream<Standing> standing(Contender store) {
        return store.answers().figure() instanceof Measured figure
                ? Stream.of(new Standing(store, figure))
                : Stream.empty();
    }

    /** One answer is 1, 0 or −1 in an index, 1 or 0 in a share. */
    private static Group group(Measured figure) {
        var bands = figure.bands();
        boolean share = figure.scale().metric() == Metric.CSAT;
        double against = share ? 0 : bands.unfavourable();
        return Group.ofSums(bands.n(), bands.favourable() - against, bands.favourable() + against);
    }
}
