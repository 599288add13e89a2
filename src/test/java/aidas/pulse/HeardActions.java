package aidas.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Remembers which actions were published. */
@ApplicationScoped
class HeardActions {

    private final List<ActionTold> all = new ArrayList<>();

    void on(@Observes ActionTold told) {
        all.add(told);
    }

    void clear() {
        all.clear();
    }

    List<ActionTold> all() {
        return List.copyOf(all);
    }
}
