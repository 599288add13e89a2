package aidas.recognition.badge;

import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Remembers which awards were published. */
@ApplicationScoped
class HeardBadges {

    private final List<BadgesAwarded> all = new ArrayList<>();

    void on(@Observes BadgesAwarded awarded) {
        all.add(awarded);
    }

    void clear() {
        all.clear();
    }

    List<BadgesAwarded> runs() {
        return List.copyOf(all);
    }

    List<BadgesAwarded.One> of(BadgeCode badge, EmployeeId who) {
        return all.stream()
                .flatMap(run -> run.awards().stream())
                .filter(each -> each.badge().equals(badge) && each.who().equals(who))
                .toList();
    }
}
