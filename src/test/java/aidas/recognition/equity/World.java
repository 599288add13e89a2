package aidas.recognition.equity;

import aidas.shared.Period;
import aidas.statistics.Events;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Companies drawn from a seed: 240 people in 12 stores, 4 teams, 3 regions and 4 formats. */
final class World {

    static final Period PERIOD = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 29));

    private static final int PEOPLE = 240;
    private static final int DAYS = 90;

    /** Chances of a thank-you for a person: three are expected. */
    private static final int CHANCES = 60;

    private World() {}

    static Portion person(double thanks, double days, String store, String team) {
        Map<GroupKind, Unit> units = new EnumMap<>(GroupKind.class);
        for (var kind : GroupKind.values()) {
            units.put(kind, new Unit("all", "All"));
        }
        units.put(GroupKind.STORE, new Unit(store, store));
        units.put(GroupKind.TEAM, new Unit(team, team));
        return new Portion(new Events(thanks, days), units);
    }

    /**
     * @param times how many times as likely as others somebody is thanked
     */
    static List<Portion> drawn(long seed, ToDoubleFunction<Map<GroupKind, Unit>> times) {
        var chance = new SplittableRandom(seed);
        var people = new ArrayList<Portion>();
        for (int i = 0; i < PEOPLE; i++) {
            var units = units(i, chance);
            double share = .05 * times.applyAsDouble(units);
            int thanks = 0;
            for (int k = 0; k < CHANCES; k++) {
                thanks += chance.nextDouble() < share ? 1 : 0;
            }
            people.add(new Portion(new Events(thanks, DAYS), units));
        }
        return people;
    }

    private static Map<GroupKind, Unit> units(int person, SplittableRandom chance) {
        Map<GroupKind, Unit> units = new EnumMap<>(GroupKind.class);
        int store = person % 12;
        units.put(GroupKind.STORE, unit("store", store));
        units.put(GroupKind.REGION, unit("region", store % 3));
        units.put(GroupKind.FORMAT, unit("format", store / 3));
        units.put(GroupKind.ROLE, unit("role", person < 12 ? 1 : 0));
        units.put(GroupKind.TEAM, unit("team", chance.nextInt(4)));
        units.put(GroupKind.TENURE, unit("tenure", chance.nextInt(4)));
        return units;
    }

    static Unit unit(String kind, int number) {
        return new Unit(kind + "-" + number, kind + " " + number);
    }
}
