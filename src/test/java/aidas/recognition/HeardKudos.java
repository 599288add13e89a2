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

    private final List<KudosGone> gone = new ArrayList<>();

    void on(@Observes KudosGone event) {
        gone.add(event);
    }

    /** Which thanks count no more. */
    List<KudosGone> gone() {
        return List.copyOf(gone);
    }

    void clear() {
        gone.clear();
        all.clear();
    }

    List<KudosGiven> all() {
        return List.copyOf(all);
    }
}
