package aidas.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What employees answered, and what the tills know, hold what was planted. */
class PlantedPulsesTest {

    private static final List<String[]> PULSES = Written.rows("pulses.csv");
    private static final List<String[]> FACTS = Written.rows("facts.csv");
    private static final List<String[]> INDEX = Written.rows("ex.csv");

    private static Mean answers(String question, boolean happy) {
        Map<String, Double> index =
                INDEX.stream()
                        .collect(Collectors.toMap(r -> r[0] + r[1], r -> Double.valueOf(r[2])));
        return Mean.of(
                PULSES.stream()
                        .filter(row -> row[3].equals(question))
                        .filter(row -> index.get(row[1] + row[0]) > 64 == happy)
                        .mapToDouble(row -> Double.parseDouble(row[4])));
    }

    private static Mean recommended(Collection<String> stores, boolean in) {
        return Mean.of(
                FACTS.stream()
                        .filter(row -> stores.contains(row[0]) == in)
                        .collect(Collectors.groupingBy(row -> row[0] + row[1]))
                        .values()
                        .stream()
                        .mapToDouble(PlantedPulsesTest::share));
    }

    private static double share(List<String[]> month) {
        var byMeasure =
                month.stream().collect(Collectors.toMap(r -> r[2], r -> Double.parseDouble(r[3])));
        double all =
                byMeasure.entrySet().stream()
                        .filter(e -> e.getKey().startsWith("new-"))
                        .mapToDouble(Map.Entry::getValue)
                        .sum();
        return byMeasure.get("new-recommended") / all;
    }

    @Test
    void R4_11_each_question_follows_the_index_of_the_month() {
        for (var question : List.of("enps", "heard", "equipped")) {
            var more = answers(question, true).minus(answers(question, false));
            assertThat(more.errorsFrom(0)).as(question).isGreaterThan(8);
        }
    }

    @Test
    void R5_5_most_stores_have_enough_answers_to_be_shown() {
        var perStore =
                PULSES.stream()
                        .filter(row -> row[3].equals("enps"))
                        .collect(Collectors.groupingBy(r -> r[0] + r[1], Collectors.counting()));
        assertThat(perStore.values().stream().filter(n -> n >= 5).count())
                .isGreaterThan(perStore.size() * 9L / 10);
        assertThat(perStore.keySet()).hasSize(37 * 20);
    }

    @Test
    void R5_5_scores_stay_on_their_scales() {
        assertThat(PULSES)
                .allSatisfy(
                        row -> {
                            int score = Integer.parseInt(row[4]);
                            int lowest = row[3].equals("enps") ? 0 : 1;
                            assertThat(score).isBetween(lowest, row[3].equals("enps") ? 10 : 5);
                        });
    }

    @Test
    void R4_12_better_stores_are_recommended_more() {
        var ordinary =
                recommended(
                        Shop.all().stream()
                                .map(Shop::code)
                                .filter(code -> Planted.ofStore(code) != 0)
                                .toList(),
                        false);
        var better = recommended(Planted.BETTER_STORES, true).minus(ordinary);
        var worse = recommended(Planted.WORSE_STORES, true).minus(ordinary);
        assertThat(better.errorsFrom(0)).isGreaterThan(4);
        assertThat(worse.value()).isNegative();
    }

    @Test
    void R5_6_customers_kept_are_never_more_than_there_were() {
        var kept = FACTS.stream().collect(Collectors.groupingBy(row -> row[0] + row[1]));
        assertThat(kept.values())
                .allSatisfy(
                        month -> {
                            var values =
                                    month.stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            r -> r[2],
                                                            r -> Double.parseDouble(r[3])));
                            assertThat(values.get("customers-kept"))
                                    .isLessThanOrEqualTo(values.get("customers-start"));
                            assertThat(values.get("transactions")).isPositive();
                        });
    }
}
