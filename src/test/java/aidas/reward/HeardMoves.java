package aidas.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Remembers which moves were published. */
@ApplicationScoped
class HeardMoves {

    private final List<RewardMoved> all = new ArrayList<>();

    void on(@Observes RewardMoved moved) {
        all.add(moved);
    }

    List<RedemptionState> of(long redemption) {
        return all.stream()
                .filter(each -> each.redemption() == redemption)
                .map(RewardMoved::state)
                .toList();
    }
}
