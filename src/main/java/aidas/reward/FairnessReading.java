package aidas.reward;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.pulse.gate.Floor;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Does everybody get rewards alike? Counts for HR (R6.1). */
@UseCases
public class FairnessReading {

    @Inject Rewards rewards;
    @Inject Sharing sharing;
    @Inject Clock clock;

    /**
     * @throws NotFound if there is no such reward
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public Fairness of(RewardCode code) {
        var reward =
                rewards.all().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> Rewards.missing(code));
        return Fairness.of(
                reward,
                sharing.states(code),
                sharing.stores(code, LocalDate.now(clock)),
                Floor.OF_FIGURES.answers());
    }
}
