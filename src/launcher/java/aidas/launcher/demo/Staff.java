package aidas.launcher.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everybody's assignments over the 18 months, with moves between stores, leavers and joiners. */
final class Staff {

    private static final int SMALL_STAFF = 5;
    private static final int ONLINE_STAFF = 13;
    private static final double MOVERS = 0.05;
    private static final double LEAVERS = 0.04;
    private static final double JOINERS = 0.04;

    private final LocalDate first;
    private final LocalDate last;
    private final List<Shop> shops;
    private final Dice dice;
    private final List<Assignment> assignments = new ArrayList<>();

    Staff(List<Shop> shops, LocalDate first, LocalDate last, long seed) {
        this.shops = shops;
        this.first = first;
        this.last = last;
        this.dice = new Dice(seed, "staff");
        Map<Country, Names> names = new EnumMap<>(Country.class);
        for (var shop : shops) {
            hire(shop, names.computeIfAbsent(shop.country(), c -> new Names(c, seed)));
        }
        assignments.sort(
                Comparator.comparing((Assignment a) -> a.person().number())
                        .thenComparing(Assignment::from));
    }

    List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    private void hire(Shop shop, Names names) {
        int heads =
                shop.small()
                        ? SMALL_STAFF
                        : shop.online() ? ONLINE_STAFF : 12 + (int) Math.round(5 * shop.size());
        boolean first = true;
        int seat = 0;
        for (int i = 0; i < heads; i++) {
            var person = names.next();
            boolean lead = leads(person.number(), shop, first);
            first &= !lead && !"E1001".equals(person.number());
            employ(person, shop, lead, seat);
            seat += lead ? 0 : 1;
        }
    }

    /** Mira leads Elena's store; elsewhere the first number leads. */
    private static boolean leads(String number, Shop shop, boolean first) {
        return shop.code().equals("BG-SOF-01") ? number.equals("E1002") : first;
    }

    private void employ(Person person, Shop shop, boolean lead, int seat) {
        var team = lead ? null : teamOf(person, shop, seat);
        var from =
                shop.small()
                        ? last.minusDays(Planted.SMALL_STORES_OPEN_DAYS)
                        : first.minusDays(dice.between(30, 3000));
        double fate = dice.share();
        var whole = new Assignment(person, shop, team, lead, from, null);
        if (lead || shop.small() || isKept(person.number())) {
            assignments.add(whole);
        } else if (fate < MOVERS && !shop.online()) {
            move(whole, first.plusDays(dice.between(60, 480)));
        } else if (fate > 1 - LEAVERS) {
            assignments.add(whole.endedOn(first.plusDays(dice.between(60, 530))));
        } else if (fate > 1 - LEAVERS - JOINERS) {
            var joined = first.plusDays(dice.between(30, 400));
            assignments.add(new Assignment(person, shop, team, false, joined, null));
        } else {
            assignments.add(whole);
        }
    }

    private void move(Assignment before, LocalDate day) {
        var targets =
                shops.stream()
                        .filter(s -> s.country() == before.shop().country())
                        .filter(s -> !s.online() && !s.small() && !s.equals(before.shop()))
                        .toList();
        var target = dice.oneOf(targets);
        assignments.add(before.endedOn(day));
        var team = dice.oneOf(target.teams());
        assignments.add(new Assignment(before.person(), target, team, false, day, null));
    }

    private static boolean isKept(String number) {
        return number.compareTo("E1003") <= 0 || Planted.EXCELLENT_EMPLOYEES.contains(number);
    }

    /** Everyone's first choice is the team with the most customers a head. */
    private static Team teamOf(Person person, Shop shop, int seat) {
        if (person.number().equals("E1001") || person.number().equals("E1003")) {
            return Team.KITCHEN;
        }
        int[] heads = new int[shop.teams().size()];
        int chosen = 0;
        for (int i = 0; i <= seat; i++) {
            chosen = 0;
            for (int t = 1; t < heads.length; t++) {
                if (perHead(shop, t, heads) > perHead(shop, chosen, heads)) {
                    chosen = t;
                }
            }
            heads[chosen]++;
        }
        return shop.teams().get(chosen);
    }

    private static double perHead(Shop shop, int team, int[] heads) {
        return shop.teams().get(team).traffic / (heads[team] + 1);
    }
}
