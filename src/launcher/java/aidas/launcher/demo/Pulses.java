package aidas.launcher.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What employees answered in the monthly pulse, one anonymous answer a line, in the form the
 * history of a programme is taken in. The two questions and the recommendation follow the store's
 * index of the month ({@link Experience}); they follow nothing else.
 */
final class Pulses {

    static final String HEADER = "month,store,team,question,score";

    private static final double ANSWERING = 0.78;
    private static final List<Item> ITEMS =
            List.of(
                    new Item("enps", 0, 10, 7.3, 1.3, 2.0),
                    new Item("heard", 1, 5, 3.6, 0.55, 0.8),
                    new Item("equipped", 1, 5, 3.8, 0.35, 0.8));

    private final List<Shop> shops;
    private final Roster roster;
    private final Experience experience;
    private final long seed;
    private final Dice dice;

    /**
     * @param shift what one standard deviation of the index moves the mean answer by
     * @param spread standard deviation between people of the same store and month
     */
    private record Item(
            String code, int lowest, int highest, double mean, double shift, double spread) {

        int score(double index, double person) {
            long drawn = Math.round(mean + shift * index + spread * person);
            return Math.clamp(drawn, lowest, highest);
        }
    }

    Pulses(List<Shop> shops, Roster roster, Experience experience, long seed) {
        this.shops = shops.stream().filter(shop -> !shop.small()).toList();
        this.roster = roster;
        this.experience = experience;
        this.seed = seed;
        this.dice = new Dice(seed, "pulses");
    }

    /** One wave a month, in an order that tells nothing. */
    Stream<String> rows() {
        return IntStream.range(0, experience.months()).boxed().flatMap(i -> wave(i).stream());
    }

    private List<String> wave(int index) {
        var month = experience.begin().plusMonths(index);
        var rows = new ArrayList<String>();
        for (var shop : shops) {
            for (var person : roster.staffOf(shop, midmonth(month))) {
                if (dice.chance(ANSWERING)) {
                    answers(person, month, experience.inSd(shop, index), rows);
                }
            }
        }
        Collections.shuffle(rows, new Random(seed + index));
        return rows;
    }

    private void answers(Assignment at, YearMonth month, double index, List<String> rows) {
        for (var item : ITEMS) {
            rows.add(
                    String.join(
                            ",",
                            month.toString(),
                            at.shop().code(),
                            at.team() == null ? "" : at.team().code(),
                            item.code(),
                            Integer.toString(item.score(index, dice.normal()))));
        }
    }

    /** Whoever works there in the middle of the month is asked. */
    private static LocalDate midmonth(YearMonth month) {
        return month.atDay(15);
    }
}
