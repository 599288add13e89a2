package aidas.pulse;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import aidas.pulse.gate.Leaf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Who is invited to a wave, in which seat and with which questions (R2.2, R2.3).
 *
 * @param places where people were invited; a place's number is its index
 * @param seats by their number
 */
record Seating(List<Leaf> places, List<Seat> seats) {

    private static final Comparator<Leaf> ORDER =
            Comparator.comparing(Leaf::region).thenComparing(Leaf::store).thenComparing(Leaf::team);

    Seating {
        places = List.copyOf(places);
        seats = List.copyOf(seats);
    }

    /**
     * @param before where each person's questions began last time; absent for those who were never
     *     invited
     * @param chance draws the seats
     */
    static Seating of(List<Posted> people, Plan plan, Map<Long, Integer> before, Random chance) {
        var rotation = plan.rotation();
        var places = people.stream().map(Posted::place).distinct().sorted(ORDER).toList();
        var stores = places.stream().map(Leaf::store).distinct().toList();
        var next = new HashMap<Long, Integer>();
        before.forEach((person, position) -> next.put(person, rotation.next(position)));
        var colleagues = ofStores(people, next);
        var drawn = new ArrayList<>(people);
        Collections.shuffle(drawn, chance);
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < drawn.size(); i++) {
            var person = drawn.get(i);
            var store = person.place().store();
            int fresh =
                    plan.spread() == Spread.PEOPLE
                            ? rotation.start(i)
                            : colleagues.getOrDefault(store, rotation.start(stores.indexOf(store)));
            int position = next.getOrDefault(person.employee(), fresh);
            seats.add(new Seat(i, person.employee(), places.indexOf(person.place()), position));
        }
        return new Seating(places, seats);
    }

    /** Where most of a store's people go on, for those who join them. */
    private static Map<String, Integer> ofStores(List<Posted> people, Map<Long, Integer> next) {
        var positions = new HashMap<String, Integer>();
        people.stream()
                .filter(person -> next.containsKey(person.employee()))
                .collect(
                        groupingBy(
                                person -> person.place().store(),
                                groupingBy(person -> next.get(person.employee()), counting())))
                .forEach((store, counts) -> positions.put(store, most(counts)));
        return positions;
    }

    private static Integer most(Map<Integer, Long> counts) {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /** How many were invited at each place. */
    int invitedAt(int place) {
        return (int) seats.stream().filter(seat -> seat.place() == place).count();
    }
}
