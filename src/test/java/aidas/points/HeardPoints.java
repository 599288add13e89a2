package aidas.points;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was published of points. */
@ApplicationScoped
class HeardPoints {

    private final List<Record> all = new ArrayList<>();

    void on(@Observes PointsByHand event) {
        all.add(event);
    }

    void on(@Observes PointsLeft event) {
        all.add(event);
    }

    void clear() {
        all.clear();
    }

    List<Record> all() {
        return List.copyOf(all);
    }
}
