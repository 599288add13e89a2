package aidas.launcher.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the tills and the customer list know of a store's month. New customers who came by
 * recommendation follow the store's planted quality; how many customers stay follows nothing.
 */
final class Facts {

    static final String HEADER = "store,month,measure,value";

    private static final double TRANSACTIONS = 2400;
    private static final double AVERAGE_VALUE = 84;
    private static final double NEW_CUSTOMERS = 150;
    private static final double CUSTOMERS = 3200;
    private static final double KEPT = 0.965;
    private static final double REVIEWS = 0.14;
    private static final double ADVERTS = 0.22;

    private final List<Shop> shops;
    private final YearMonth first;
    private final YearMonth last;
    private final Dice dice;

    Facts(List<Shop> shops, LocalDate first, LocalDate last, long seed) {
        this.shops = shops.stream().filter(shop -> !shop.small()).toList();
        this.first = YearMonth.from(first);
        this.last = YearMonth.from(last);
        this.dice = new Dice(seed, "facts");
    }

    /** One row a store, month and measure. */
    Stream<String> rows() {
        return shops.stream().flatMap(this::ofStore);
    }

    private Stream<String> ofStore(Shop shop) {
        double value = AVERAGE_VALUE * (1 + 0.06 * dice.normal());
        double recommended =
                Planted.RECOMMENDED
                        + Planted.RECOMMENDED_PER_POINT * Planted.ofStore(shop.code())
                        + 0.03 * dice.normal();
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .flatMap(month -> ofMonth(shop, month, value, recommended));
    }

    private Stream<String> ofMonth(Shop shop, YearMonth month, double value, double recommended) {
        double season = month.getMonthValue() == 12 ? 1.35 : 1;
        long bought = Math.round(TRANSACTIONS * shop.size() * season * near(0.05));
        double sales = bought * value * near(0.03);
        long fresh = Math.round(NEW_CUSTOMERS * shop.size() * near(0.10));
        long told = Math.round(fresh * Math.clamp(recommended + 0.02 * dice.normal(), 0, 0.6));
        long read = Math.round(fresh * REVIEWS * near(0.10));
        long seen = Math.round(fresh * ADVERTS * near(0.10));
        long start = Math.round(CUSTOMERS * shop.size());
        long kept = Math.min(start, Math.round(start * (KEPT + 0.008 * dice.normal())));
        return Stream.of(
                row(shop, month, "sales", String.format(Locale.ROOT, "%.2f", sales)),
                row(shop, month, "transactions", Long.toString(bought)),
                row(shop, month, "new-recommended", Long.toString(told)),
                row(shop, month, "new-reviews", Long.toString(read)),
                row(shop, month, "new-adverts", Long.toString(seen)),
                row(
                        shop,
                        month,
                        "new-other",
                        Long.toString(Math.max(0, fresh - told - read - seen))),
                row(shop, month, "customers-start", Long.toString(start)),
                row(shop, month, "customers-kept", Long.toString(kept)));
    }

    private double near(double spread) {
        return Math.max(0.5, 1 + spread * dice.normal());
    }

    private static String row(Shop shop, YearMonth month, String measure, String value) {
        return String.join(",", shop.code(), month.toString(), measure, value);
    }
}
