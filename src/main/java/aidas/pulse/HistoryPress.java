package aidas.pulse;

import aidas.pulse.gate.Leaf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the answers of another tool and publishes a month of them. */
@ApplicationScoped
class HistoryPress {

    @Inject Population population;
    @Inject Places places;
    @Inject Counting counting;

    List<HistoryLine> read(Programme programme, byte[] file) {
        return new HistoryReader(programme.plan(), population.places()).read(file);
    }

    void publish(Wave wave, List<HistoryLine> lines) {
        var leaves =
                lines.stream()
                        .map(HistoryLine::from)
                        .distinct()
                        .sorted(Comparator.comparing(Leaf::unit))
                        .toList();
        places.add(
                wave,
                IntStream.range(0, leaves.size())
                        .mapToObj(i -> new Place(i, leaves.get(i), 0))
                        .toList());
        var tally = new Tally(wave.programme().plan().questions());
        lines.forEach(line -> tally.add(line.from(), line.question(), line.score()));
        counting.publish(wave, tally);
    }
}
