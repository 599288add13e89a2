package aidas.launcher.demo;

import java.util.EnumMap;
import java.util.Map;

/** Customers of each country; about every third answer is from one who was there before. */
final class Customers {

    private static final double RETURNING = 0.33;

    private final Dice dice;
    private final Map<Country, Integer> known = new EnumMap<>(Country.class);

    Customers(long seed) {
        this.dice = new Dice(seed, "customers");
    }

    String next(Country country) {
        int count = known.getOrDefault(country, 0);
        if (count > 0 && dice.chance(RETURNING)) {
            return id(country, dice.between(1, count + 1));
        }
        known.put(country, count + 1);
        return id(country, count + 1);
    }

    private static String id(Country country, int number) {
        return "C-" + country + "-" + number;
    }
}
