package aidas.launcher.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each employee adds, in points; within a store it adds up to nothing. */
final class Skills {

    private final Map<String, Double> points = new HashMap<>();

    Skills(List<Assignment> assignments, long seed) {
        var dice = new Dice(seed, "skills");
        var homes = new TreeMap<String, String>();
        for (var a : assignments) {
            if (!a.lead() && homes.putIfAbsent(a.person().number(), a.shop().code()) == null) {
                points.put(a.person().number(), skill(a.person().number(), dice));
            }
        }
        homes.entrySet().stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getValue,
                                Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .values()
                .forEach(this::centre);
    }

    /** 0 for leads and whoever is not known. */
    double of(String number) {
        return points.getOrDefault(number, 0.0);
    }

    private static double skill(String number, Dice dice) {
        double drawn = Planted.SKILL_SD * dice.normal();
        if (Planted.EXCELLENT_EMPLOYEES.contains(number)) {
            return Planted.EXCELLENT;
        }
        return drawn;
    }

    private void centre(List<String> store) {
        var usual =
                store.stream()
                        .filter(number -> !Planted.EXCELLENT_EMPLOYEES.contains(number))
                        .toList();
        double sum = usual.stream().mapToDouble(points::get).sum();
        double excellent =
                (store.size() - usual.size()) * Planted.EXCELLENT * Planted.EXCELLENT_TRAFFIC;
        double shift = -(sum + excellent) / usual.size();
        usual.forEach(number -> points.merge(number, shift, Double::sum));
    }
}
