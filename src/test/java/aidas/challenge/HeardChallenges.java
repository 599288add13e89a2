package aidas.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers which challenges were closed. */
@ApplicationScoped
class HeardChallenges {

    private final List<ChallengeClosed> all = new CopyOnWriteArrayList<>();

    void on(@Observes ChallengeClosed closed) {
        all.add(closed);
    }

    void clear() {
        all.clear();
    }

    List<ChallengeClosed> of(ChallengeCode code) {
        return all.stream().filter(each -> each.code().equals(code)).toList();
    }
}
