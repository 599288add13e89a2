package aidas.launcher.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Whom somebody thanks: mostly one of the own store, whoever is seen. */
record Receivers(List<Shop> shops, Roster roster, Dice dice) {

    private static final double OTHER_STORE = 0.12;
    private static final double TWO = 0.1;

    /** One or two who work that day, by number; none where nobody else does. */
    List<Person> of(LocalDate day, Assignment giver) {
        var shop = dice.chance(OTHER_STORE) ? another(giver.shop()) : giver.shop();
        var people =
                roster.staffOf(shop, day).stream()
                        .filter(each -> !each.person().equals(giver.person()))
                        .filter(each -> !Planted.UNTHANKED.contains(each.person().number()))
                        .toList();
        if (people.isEmpty()) {
            return List.of();
        }
        var chosen = new HashSet<Person>();
        for (int i = dice.chance(TWO) ? 2 : 1; i > 0; i--) {
            chosen.add(seen(people));
        }
        return chosen.stream().sorted(Comparator.comparing(Person::number)).toList();
    }

    /** Who works out of sight is seen less often. */
    private Person seen(List<Assignment> people) {
        while (true) {
            var one = dice.oneOf(people);
            if (one.team() != Planted.LESS_THANKED || dice.chance(Planted.LESS_THANKED_TIMES)) {
                return one.person();
            }
        }
    }

    private Shop another(Shop shop) {
        return dice.oneOf(shops.stream().filter(each -> each.country() == shop.country()).toList());
    }
}
