package aidas.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class ItemsTest {

    /** The items of a scale of the employee survey: its name and a number each. */
    static List<String> items(String scale) {
        return IntStream.rangeClosed(1, scale.equals("Car") ? 4 : 3)
                .mapToObj(i -> scale + i)
                .toList();
    }

    /** Each person's mean of the scale's items. */
    static double[] scale(Table table, String name) {
        double[][] items = table.columns(items(name));
        return IntStream.range(0, items[0].length)
                .mapToDouble(
                        i -> Arrays.stream(items).mapToDouble(item -> item[i]).sum() / items.length)
                .toArray();
    }
}
