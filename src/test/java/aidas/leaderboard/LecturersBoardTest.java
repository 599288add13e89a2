package aidas.leaderboard;

import static aidas.Oracle.closed;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.Oracle;
import aidas.Sets;
import aidas.statistics.Group;
import aidas.statistics.OneWay;
import aidas.statistics.Posterior;
import aidas.statistics.Ranking;
import aidas.statistics.Shrinkage;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * 73,421 ratings of 1,128 lecturers, each lecturer a unit as a store would be: does a board of that
 * size come out whole, and to the digits of R?
 */
class LecturersBoardTest {

    /** A lecturer and the ratings, 1 to 5. */
    private record Lecturer(String id, Group ratings) {}

    private static List<Lecturer> lecturers(List<NamedCsvRecord> rows) {
        var byId = new TreeMap<String, List<Double>>();
        rows.forEach(
                row ->
                        byId.computeIfAbsent(row.getField("d"), id -> new ArrayList<>())
                                .add(Double.valueOf(row.getField("y"))));
        return byId.entrySet().stream()
                .map(e -> new Lecturer(e.getKey(), Group.of(values(e.getValue()))))
                .toList();
    }

    private static double[] values(List<Double> ratings) {
        return ratings.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Test
    void R2_1_a_board_of_1128_lecturers_has_tiers_and_places() {
        var expected = Oracle.read("D-R10_insteval_leaderboard").at("expected");
        Sets.rows(
                "insteval_eth_lecturers/InstEval.csv",
                rows -> {
                    var all = lecturers(rows);
                    assertThat(all).hasSize((int) expected.number("lecturers"));
                    var groups = all.stream().map(Lecturer::ratings).toList();
                    var test = OneWay.of(groups).orElseThrow();
                    assertThat(test.f()).isCloseTo(13.368305237481, closed(13.368305237481));
                    assertThat(test.p()).isLessThan(Board.LEVEL);
                    means(Shrinkage.towardGlsMean(test, groups), all, expected);
                    places("all 1,128", Shrinkage.towardGlsMean(test, groups), all);
                    var entered =
                            all.stream().filter(l -> l.ratings().n() >= Contender.FLOOR).toList();
                    places("those with 30 ratings", Shrinkage.towardGlsMean(test, groups), entered);
                });
    }

    private static void means(Shrinkage shrinkage, List<Lecturer> all, Oracle expected) {
        for (var unit : expected.all("top20_by_EB")) {
            var own = all.stream().filter(l -> l.id().equals(unit.text("unit"))).findFirst().get();
            double mean = unit.number("eb_to_gls_mean");
            assertThat(shrinkage.shrunk(own.ratings()).mean()).isCloseTo(mean, closed(mean));
        }
    }

    private static void places(String who, Shrinkage shrinkage, List<Lecturer> lecturers) {
        List<Posterior> posteriors =
                lecturers.stream().map(l -> shrinkage.shrunk(l.ratings()).posterior()).toList();
        long begun = System.nanoTime();
        var places = Ranking.of(posteriors);
        double seconds = (System.nanoTime() - begun) / 1e9;
        int tiers = places.stream().mapToInt(Ranking.Place::tier).max().orElseThrow();
        var first = IntStream.range(0, places.size()).filter(i -> places.get(i).tier() == 1);
        System.out.printf(
                "lecturers (%s): %d units, %d tiers, %d in the first, %d draws in %.2f s%n",
                who, places.size(), tiers, first.count(), Ranking.draws(places.size()), seconds);
        IntStream.range(0, places.size())
                .boxed()
                .sorted(
                        (a, b) ->
                                Double.compare(
                                        places.get(b).lowerBound(), places.get(a).lowerBound()))
                .limit(10)
                .forEach(
                        i ->
                                System.out.printf(
                                        "  %s: n %.0f, mean %.2f, worth %.2f, at least %.2f, tier %d, place %d to %d, best %.3f%n",
                                        lecturers.get(i).id(),
                                        lecturers.get(i).ratings().n(),
                                        lecturers.get(i).ratings().mean(),
                                        posteriors.get(i).mean(),
                                        places.get(i).lowerBound(),
                                        places.get(i).tier(),
                                        places.get(i).from(),
                                        places.get(i).to(),
                                        places.get(i).best()));
        assertThat(tiers).isBetween(2, places.size() / 10);
        assertThat(places.stream().mapToDouble(Ranking.Place::best).sum()).isBetween(.999, 1.001);
        assertThat(places).allMatch(p -> p.from() >= 1 && p.to() <= places.size());
    }
}
