package aidas.pulse.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * An organisation whose people answer wave after wave. Many keep their answer, which is the worst
 * case: what changes is then what joiners and leavers said.
 */
final class People {

    /**
     * How an organisation behaves.
     *
     * @param keep chance that somebody gives the same answer again
     * @param answer chance that somebody takes part
     * @param turnover chance that somebody leaves before the next wave and somebody else joins
     */
    record Habits(double keep, double answer, double turnover) {}

    /** Somebody's answer in one wave. */
    record Answer(int person, Leaf leaf, int category) {}

    private final RandomGenerator random;
    private final int categories;
    private List<Leaf> leaves;
    private final Habits habits;
    private List<Answer> people = new ArrayList<>();
    private int joined;

    /**
     * @param sizes people by leaf
     */
    People(RandomGenerator random, int categories, Map<Leaf, Integer> sizes, Habits habits) {
        this.random = random;
        this.categories = categories;
        this.leaves = List.copyOf(sizes.keySet());
        this.habits = habits;
        sizes.forEach((leaf, size) -> random.ints(size).forEach(any -> people.add(joiner(leaf))));
    }

    private Answer joiner(Leaf leaf) {
        return new Answer(joined++, leaf, opinion());
    }

    /** Skewed to the good side, as answers of employees are. */
    private int opinion() {
        return Math.max(random.nextInt(categories), random.nextInt(categories));
    }

    UnitTree tree() {
        return UnitTree.of(leaves);
    }

    /** One wave: the answers of those who take part; afterwards people come, go and think again. */
    List<Answer> wave() {
        var answers = people.stream().filter(any -> random.nextDouble() < habits.answer()).toList();
        people = new ArrayList<>(people.stream().map(this::later).toList());
        return answers;
    }

    private Answer later(Answer one) {
        if (random.nextDouble() < habits.turnover()) {
            boolean elsewhere = random.nextInt(4) == 0;
            return joiner(elsewhere ? leaves.get(random.nextInt(leaves.size())) : one.leaf());
        }
        return random.nextDouble() < habits.keep()
                ? one
                : new Answer(one.person(), one.leaf(), opinion());
    }

    /** Every second team, more or less, gets another code; nobody moves. */
    void recode() {
        var codes = new HashMap<Leaf, Leaf>();
        for (var leaf : leaves) {
            var code = random.nextBoolean() ? leaf.team() + "+" : leaf.team();
            codes.put(leaf, new Leaf(leaf.region(), leaf.store(), code));
        }
        leaves = leaves.stream().map(codes::get).toList();
        people =
                new ArrayList<>(
                        people.stream()
                                .map(
                                        one ->
                                                new Answer(
                                                        one.person(),
                                                        codes.get(one.leaf()),
                                                        one.category()))
                                .toList());
    }

    /** Answers by leaf; leaves without any are there too. */
    Map<Leaf, Histogram> counted(List<Answer> answers) {
        var counts = new LinkedHashMap<Leaf, int[]>();
        leaves.forEach(leaf -> counts.put(leaf, new int[categories]));
        answers.forEach(one -> counts.get(one.leaf())[one.category()]++);
        var histograms = new LinkedHashMap<Leaf, Histogram>();
        counts.forEach((leaf, each) -> histograms.put(leaf, Histogram.of(each)));
        return histograms;
    }
}
