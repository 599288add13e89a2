package aidas.launcher.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers who was in a store on a day. */
final class Roster {

    private final Map<Shop, List<Assignment>> byShop;

    Roster(List<Assignment> assignments) {
        this.byShop = assignments.stream().collect(Collectors.groupingBy(Assignment::shop));
    }

    /** The members of a team on that day, excellent employees as often as they serve. */
    List<Person> serving(Shop shop, Team team, LocalDate day) {
        return byShop.get(shop).stream()
                .filter(a -> a.team() == team && a.covers(day))
                .map(Assignment::person)
                .<Person>mapMulti(
                        (person, out) -> {
                            out.accept(person);
                            if (Planted.EXCELLENT_EMPLOYEES.contains(person.number())) {
                                for (int i = 1; i < Planted.EXCELLENT_TRAFFIC; i++) {
                                    out.accept(person);
                                }
                            }
                        })
                .toList();
    }

    /** Everybody who works in the store on that day, its lead too. */
    List<Assignment> staffOf(Shop shop, LocalDate day) {
        return byShop.get(shop).stream().filter(a -> a.covers(day)).toList();
    }

    Person lead(Shop shop) {
        return byShop.get(shop).stream()
                .filter(Assignment::lead)
                .map(Assignment::person)
                .findFirst()
                .orElseThrow();
    }
}
