package aidas.recognition.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was published, for tests. */
@ApplicationScoped
public class HeardNominations {

    private final List<NominationGranted> all = new ArrayList<>();

    synchronized void on(@Observes NominationGranted granted) {
        all.add(granted);
    }

    synchronized List<NominationGranted> of(long nomination) {
        return all.stream().filter(each -> each.id() == nomination).toList();
    }
}
