package aidas.launcher.demo;

import java.time.LocalDate;
import java.util.List;

/** How many answers a store gets on a day: more at weekends and before Christmas. */
final class Traffic {

    /** Answers of the whole company over the period, on average. */
    static final double TOTAL = 60_000;

    private static final List<Double> MONTHS =
            List.of(0.9, 0.85, 0.95, 0.95, 1.0, 1.0, 0.95, 0.95, 1.05, 1.05, 1.3, 1.45);
    private static final List<Double> WEEKDAYS = List.of(0.85, 0.85, 0.9, 0.95, 1.15, 1.4, 0.9);

    private final Dice dice;
    private final double unit;

    Traffic(List<Shop> shops, LocalDate first, LocalDate last, long seed) {
        this.dice = new Dice(seed, "traffic");
        double sizes = shops.stream().filter(s -> !s.small()).mapToDouble(Shop::size).sum();
        double days = first.datesUntil(last.plusDays(1)).mapToDouble(Traffic::of).sum();
        this.unit = TOTAL / (sizes * days);
    }

    int answers(Shop shop, LocalDate day) {
        if (shop.small()) {
            return 0;
        }
        return (int) Math.floor(unit * shop.size() * of(day) + dice.share());
    }

    private static double of(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1)
                * WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }
}
