package aidas.notification;

import aidas.reward.RewardMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Hears what became of something that a person asked for, unless by that person's own doing. */
@ApplicationScoped
class RewardWatch {

    @Inject Telling telling;

    void on(@Observes RewardMoved moved) {
        if (moved.own()) {
            return;
        }
        // each state once: approved today, handed over next week
        var matter = new Matter("redemption", moved.redemption(), moved.state().ordinal());
        telling.tell(
                telling.ids(List.of(moved.person())).stream()
                        .map(
                                who ->
                                        NewNotice.of(
                                                who,
                                                Kind.REWARD,
                                                matter,
                                                moved.state().code(),
                                                moved.at()))
                        .toList());
    }
}
