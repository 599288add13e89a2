package aidas.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Remembers which thanks were published. */
@ApplicationScoped
class HeardKudos {

    private final List<KudosGiven> all = new ArrayList<>();

    void on(@Observes KudosGiven given) {
        all.add(given);
    }

    void clear() {
        all.clear();
    }

    List<KudosGiven> all() {
        return List.copyOf(all);
    }
}
