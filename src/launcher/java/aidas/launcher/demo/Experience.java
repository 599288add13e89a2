package aidas.launcher.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Employee experience: a monthly index of 0 to 100 per store. The months of a store are drawn
 * independently, so that the planted lag can be told from the lags beside it; it begins as many
 * months before the first answer as EX leads CX.
 */
final class Experience {

    static final String HEADER = "store_code,month,index,answers";

    private static final double MEAN = 64;
    private static final double SD = 6;

    private final YearMonth begin;
    private final int months;
    private final List<Shop> shops;
    private final Dice dice;
    private final Map<Shop, double[]> inSd = new HashMap<>();

    Experience(List<Shop> shops, LocalDate first, LocalDate last, long seed) {
        this.begin = YearMonth.from(first).minusMonths(Planted.EX_LEADS_BY_MONTHS);
        this.months = (int) begin.until(YearMonth.from(last), ChronoUnit.MONTHS) + 1;
        this.shops = shops.stream().filter(shop -> !shop.small()).toList();
        this.dice = new Dice(seed, "experience");
        for (var shop : this.shops) {
            inSd.put(shop, centred(IntStream.range(0, months).mapToDouble(i -> dice.normal())));
        }
    }

    private static double[] centred(DoubleStream drawn) {
        double[] values = drawn.toArray();
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> v - mean).toArray();
    }

    YearMonth begin() {
        return begin;
    }

    /** Months from the first one on. */
    int months() {
        return months;
    }

    /** The store's index in a month, counted from the first, in standard deviations. */
    double inSd(Shop shop, int month) {
        return inSd.get(shop)[month];
    }

    /** What the month adds to the customers' answers, by the index two months before. */
    double points(Shop shop, LocalDate day) {
        int index = (int) begin.until(YearMonth.from(day), ChronoUnit.MONTHS);
        return Planted.EX_POINTS_PER_SD * inSd.get(shop)[index - Planted.EX_LEADS_BY_MONTHS];
    }

    /** One row a store and month. */
    Stream<String> rows() {
        return shops.stream()
                .flatMap(shop -> IntStream.range(0, months).mapToObj(i -> row(shop, i)));
    }

    private String row(Shop shop, int i) {
        double index = MEAN + SD * inSd.get(shop)[i];
        return String.format(
                Locale.ROOT,
                "%s,%s,%.1f,%d",
                shop.code(),
                begin.plusMonths(i),
                index,
                7 + (shop.code().hashCode() + i * 31 & 0xff) % 6);
    }
}
