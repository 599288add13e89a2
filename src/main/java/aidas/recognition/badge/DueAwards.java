package aidas.recognition.badge;

import aidas.access.Errands;
import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Awards once a day what the day before has earned people (R3.2). */
@ApplicationScoped
class DueAwards implements Chore {

    /** All rules at once: what they count is read once for all of them. */
    private static final long ALL = 0;

    @Inject Badges badges;
    @Inject Awarding awarding;
    @Inject Errands errands;

    @Override
    public String name() {
        return "recognition.awards";
    }

    @Override
    public List<Long> due(Instant now) {
        return badges.areDue(Awarding.today(now)) ? List.of(ALL) : List.of();
    }

    @Override
    public void run(long key, Instant now) {
        errands.run(name(), () -> awarding.award(now));
    }
}
