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

    @Inject Badges badges;
    @Inject Awarding awarding;
    @Inject Errands errands;

    @Override
    public String name() {
        return "recognition.awards";
    }

    @Override
    public List<Long> due(Instant now) {
        return badges.due(Awarding.today(now));
    }

    @Override
    public void run(long key, Instant now) {
        errands.run(name(), () -> awarding.award(List.of(key), now));
    }
}
