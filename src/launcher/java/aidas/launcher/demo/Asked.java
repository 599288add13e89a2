package aidas.launcher.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many customers each store asked on each day: more than answered, in its own proportion. */
final class Asked {

    static final String HEADER = "store_code,day,asked";

    private static final double LOWEST_RATE = 0.16;
    private static final double RANGE = 0.14;

    private final Set<String> stores;
    private final Dice dice;
    private final Map<String, Double> rates = new HashMap<>();
    private final Map<String, Integer> answers = new TreeMap<>();

    Asked(List<Shop> shops, long seed) {
        this.stores = shops.stream().map(Shop::code).collect(Collectors.toSet());
        this.dice = new Dice(seed, "asked");
    }

    void answered(Answer answer) {
        if (!stores.contains(answer.store())) {
            return;
        }
        var day = answer.occurredAt().toLocalDate();
        answers.merge(answer.store() + "," + day, 1, Integer::sum);
    }

    /** One row a store and day with answers. */
    Stream<String> rows() {
        return answers.entrySet().stream()
                .map(e -> e.getKey() + "," + asked(e.getKey().split(",")[0], e.getValue()));
    }

    private long asked(String store, int answered) {
        double rate =
                rates.computeIfAbsent(store, s -> LOWEST_RATE + RANGE * dice.share())
                        * (0.9 + 0.2 * dice.share());
        return Math.round(answered / rate);
    }
}
