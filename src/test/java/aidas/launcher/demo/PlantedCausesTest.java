package aidas.launcher.demo;

import static aidas.launcher.demo.Written.ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Effects that lie behind the answers, in employee experience and in standards. */
class PlantedCausesTest {

    private static final Set<String> SMALL =
            Planted.SMALL_STORES.stream()
                    .map(Planted.FewAnswers::store)
                    .collect(Collectors.toSet());

    private static Mean nps(Predicate<Read> which) {
        return Mean.of(ANSWERS.stream().filter(Read::nps).filter(which).mapToDouble(Read::points));
    }

    @Test
    void R4_4_experience_leads_by_two_months_and_no_other_lag() {
        var monthly = withinStores();
        double planted = correlation(monthly, Planted.EX_LEADS_BY_MONTHS);
        assertThat(planted).isCloseTo(Planted.EX_CORRELATION, within(0.1));
        for (int lag : List.of(-3, -2, -1, 0, 1, 3, 4, 5)) {
            assertThat(Math.abs(correlation(monthly, lag))).isLessThan(4 / Math.sqrt(550));
        }
    }

    @Test
    void R4_5_missed_standards_cost_points_and_value() {
        var missed =
                Written.rows("standards.csv").stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row[1],
                                        row -> Math.min(3, Integer.parseInt(row[row.length - 1]))));
        var kept = nps(a -> missed.getOrDefault(a.externalId(), -1) == 0);
        var keptValue = logValue(missed, 0);
        for (int step = 1; step <= 3; step++) {
            int missing = step;
            var cost = nps(a -> missed.getOrDefault(a.externalId(), -1) == missing).minus(kept);
            assertThat(cost.errorsFrom(Planted.MISSED_POINTS.get(step))).isLessThan(4);
            assertThat(cost.errorsFrom(0)).isGreaterThan(4);
            var value = logValue(missed, step).minus(keptValue);
            assertThat(value.errorsFrom(Math.log(Planted.MISSED_VALUE.get(step)))).isLessThan(4);
        }
    }

    @Test
    void R4_9_returns_cost_points_and_one_store_has_most_of_them() {
        Predicate<Read> returned = a -> "return".equals(a.reason());
        Predicate<Read> hub = a -> a.store().equals(Planted.RETURNS_STORE);
        Predicate<Read> others = hub.negate().and(a -> !SMALL.contains(a.store()));
        var cost = nps(others.and(returned)).minus(nps(others.and(returned.negate())));
        assertThat(cost.errorsFrom(Planted.RETURN_POINTS)).isLessThan(4);
        assertThat(cost.errorsFrom(0)).isGreaterThan(8);
        double share = (double) nps(hub.and(returned)).n() / nps(hub).n();
        assertThat(share).isCloseTo(Planted.RETURNS_STORE_SHARE, within(0.06));
        assertThat((double) nps(others.and(returned)).n() / nps(others).n())
                .isCloseTo(Planted.RETURN_SHARE, within(0.01));
    }

    @Test
    void R4_10_dissatisfied_customers_in_britain_tap_policy() {
        Predicate<Read> detractor = a -> a.nps() && a.points() < 0;
        double britain = policy(detractor.and(a -> a.store().startsWith("GB")));
        double elsewhere = policy(detractor.and(a -> !a.store().startsWith("GB")));
        assertThat(britain).isGreaterThan(1.5 * elsewhere);
        double pleased = policy(a -> a.nps() && a.points() > 0 && a.store().startsWith("GB"));
        assertThat(pleased).isBetween(0.15, 0.40);
    }

    /** Of the answers with reasons about the company, how many name its policy. */
    private static double policy(Predicate<Read> which) {
        var company = Set.of("price", "range", "queue", "policy");
        var about =
                ANSWERS.stream()
                        .filter(which)
                        .filter(a -> a.chips().stream().anyMatch(company::contains))
                        .toList();
        return (double) about.stream().filter(a -> a.chips().contains("policy")).count()
                / about.size();
    }

    private static Mean logValue(Map<String, Integer> missed, int step) {
        var centres = new HashMap<String, Mean>();
        var told =
                ANSWERS.stream()
                        .filter(a -> missed.containsKey(a.externalId()) && a.value() > 0)
                        .toList();
        told.stream()
                .collect(Collectors.groupingBy(PlantedCausesTest::shelf))
                .forEach(
                        (shelf, of) ->
                                centres.put(
                                        shelf,
                                        Mean.of(
                                                of.stream()
                                                        .mapToDouble(a -> Math.log(a.value())))));
        return Mean.of(
                told.stream()
                        .filter(a -> missed.get(a.externalId()) == step)
                        .mapToDouble(a -> Math.log(a.value()) - centres.get(shelf(a)).value()));
    }

    /** Values differ between teams and currencies. */
    private static String shelf(Read answer) {
        return answer.team() + answer.store().startsWith("GB");
    }

    /** Store and month to the month's NPS less the store's. */
    private static Map<String, Double> withinStores() {
        var monthly = new HashMap<String, Double>();
        ANSWERS.stream()
                .filter(a -> a.nps() && !SMALL.contains(a.store()) && !a.stray())
                .collect(Collectors.groupingBy(Read::store))
                .forEach(
                        (store, answers) -> {
                            double mean =
                                    Mean.of(answers.stream().mapToDouble(Read::points)).value();
                            answers.stream()
                                    .collect(Collectors.groupingBy(a -> YearMonth.from(a.at())))
                                    .forEach(
                                            (month, of) ->
                                                    monthly.put(
                                                            store + "," + month,
                                                            Mean.of(
                                                                                    of.stream()
                                                                                            .mapToDouble(
                                                                                                    Read
                                                                                                            ::points))
                                                                            .value()
                                                                    - mean));
                        });
        return monthly;
    }

    private static double correlation(Map<String, Double> monthly, int lag) {
        var pairs =
                Written.rows("ex.csv").stream()
                        .flatMap(
                                row -> {
                                    var cx =
                                            monthly.get(
                                                    row[0]
                                                            + ","
                                                            + YearMonth.parse(row[1])
                                                                    .plusMonths(lag));
                                    return cx == null
                                            ? Stream.empty()
                                            : Stream.of(
                                                    new double[] {Double.parseDouble(row[2]), cx});
                                })
                        .toList();
        return Mean.correlation(
                pairs.stream().mapToDouble(p -> p[0]).toArray(),
                pairs.stream().mapToDouble(p -> p[1]).toArray());
    }
}
