package aidas.recognition.equity.ring;

import aidas.recognition.equity.Coarse;
import aidas.recognition.equity.ring.GiftReport.Figure;
import aidas.recognition.equity.ring.GiftReport.Told;
import aidas.statistics.Arcs;
import aidas.statistics.GiftFigures;
import aidas.statistics.ManyTests;
import aidas.statistics.Rewiring;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Compares how thanks go to and fro with thanks that were exchanged (R4.1). */
final class GiftTest {

    private static final long SEED = 74;

    private record Asked(Figure figure, int givers, ToDoubleFunction<Arcs> count) {}

    private GiftTest() {}

    /**
     * What is told, in the order of {@link Figure}.
     *
     * @param givers of all gifts
     * @param floor a figure of fewer givers is neither told nor tested
     */
    @SuppressWarnings("unchecked") // an array of functions
    static List<Told> of(List<Gift> gifts, int givers, int floor) {
        var arcs =
                Arcs.of(
                        gifts.stream()
                                .map(it -> new Arcs.Arc(it.giver(), it.receiver(), it.between()))
                                .toList());
        var asked = new ArrayList<Asked>();
        asked.add(new Asked(Figure.MUTUAL, givers, GiftFigures::mutual));
        asked.add(new Asked(Figure.CIRCLES, givers, GiftFigures::circles));
        asked.add(
                new Asked(
                        Figure.CONCENTRATION, GiftFigures.often(arcs), GiftFigures::concentration));
        asked.removeIf(each -> each.givers() < floor);
        ToDoubleFunction<Arcs>[] counts =
                asked.stream().map(Asked::count).toArray(ToDoubleFunction[]::new);
        var told = Rewiring.of(arcs, new SplittableRandom(SEED), counts);
        double[] adjusted =
                ManyTests.holm(
                        IntStream.range(0, told.length).mapToDouble(i -> told[i].p()).toArray());
        return IntStream.range(0, told.length)
                .mapToObj(i -> told(asked.get(i), told[i], adjusted[i]))
                .toList();
    }

    /** A share with all its digits would tell of how many thanks it is. */
    private static Told told(Asked asked, Rewiring exact, double adjusted) {
        var rewiring =
                asked.figure() == Figure.CIRCLES
                        ? exact
                        : new Rewiring(
                                Coarse.of(exact.found()),
                                Coarse.of(exact.usual()),
                                Coarse.of(exact.range()),
                                exact.p());
        return new Told(asked.figure(), asked.givers(), rewiring, adjusted);
    }
}
