package aidas.pulse.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** tmp. */
final class GateSpeed {
    public static void main(String[] args) {
        int stores = Integer.parseInt(args[0]);
        int teams = Integer.parseInt(args[1]);
        int mean = Integer.parseInt(args[2]);
        double keep = Double.parseDouble(args[3]);
        Scale scale = args[4].equals("enps") ? Scale.enps() : Scale.item();
        var random = new SplittableRandom(7);
        Map<Leaf, Integer> sizes = new LinkedHashMap<>();
        for (int s = 0; s < stores; s++)
            for (int t = 0; t < teams; t++)
                sizes.put(
                        new Leaf("R" + s % Math.max(2, stores / 40), "S" + s, "T" + t),
                        1 + random.nextInt(2 * mean - 1));
        var people =
                new People(random, scale.categories(), sizes, new People.Habits(keep, .75, .03));
        List<PriorWave> earlier = new ArrayList<>();
        for (int w = 0; w <= 24; w++) {
            var answers = people.counted(people.wave());
            long at = System.nanoTime();
            var d = Gate.of(scale, Floor.OF_FIGURES).decide(people.tree(), answers, earlier);
            long ms = (System.nanoTime() - at) / 1_000_000;
            var line = new StringBuilder("wave %d %d ms".formatted(w, ms));
            int all = d.shown(Unit.COMPANY).map(Histogram::n).orElse(0);
            for (Level level : List.of(Level.REGION, Level.STORE, Level.TEAM)) {
                int n = 0;
                for (var unit : d.tree().units())
                    if (unit.level() == level) n += d.shown(unit).map(Histogram::n).orElse(0);
                line.append(" %s %.0f%%".formatted(level, 100.0 * n / Math.max(1, all)));
            }
            System.out.println(line);
            earlier.add(d.published());
        }
    }
}
