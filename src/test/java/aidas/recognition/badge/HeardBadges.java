package aidas.recognition.badge;

import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Remembers which awards were published. */
@ApplicationScoped
class HeardBadges {

    private final List<BadgeAwarded> all = new ArrayList<>();

    void on(@Observes BadgeAwarded awarded) {
        all.add(awarded);
    }

    void clear() {
        all.clear();
    }

    List<BadgeAwarded> of(BadgeCode badge, EmployeeId who) {
        return all.stream()
                .filter(each -> each.badge().equals(badge) && each.who().equals(who))
                .toList();
    }
}
