package aidas.reward;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.points.Spending;
import aidas.shared.Characters;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;

/**
 * People ask for rewards, and think better of it. Locks are taken in one order: the person's turn,
 * the reward, the redemption, the account.
 */
@UseCases
public class RequestDesk {

    private static final int LONGEST_KEY = 60;

    @Inject Rewards rewards;
    @Inject Redemptions redemptions;
    @Inject Spending spending;
    @Inject Moving moving;
    @Inject Self self;

    /**
     * Takes one of it and pays it.
     *
     * @param key 1 to 60 characters of the client's, which ask once (R2.2)
     * @return the same again for the same key
     * @throws NotFound if there is no such reward
     * @throws Conflict if none is left
     * @throws Unprocessable naming {@code reward} if something else is in the way, or {@code key}
     *     if it was used for another one
     */
    @Requires(Role.EMPLOYEE)
    public RedemptionView ask(RewardCode code, String key) {
        if (!Characters.areName(key, LONGEST_KEY)) {
            throw new Refused("key", "1 to " + LONGEST_KEY + " characters in a line");
        }
        var place = self.working();
        redemptions.turn(place.who());
        var before = redemptions.find(place.who(), key);
        if (before.isPresent()) {
            return same(before.get(), code);
        }
        var reward = rewards.locked(code);
        if (reward.retired()) {
            throw Rewards.missing(code);
        }
        var purse = new Purse(spending.hold(place.who()).orElse(null), self.day(place));
        check(purse.offer(reward, redemptions.standing(place.who()).getOrDefault(code, List.of())));
        return take(reward, place, key);
    }

    private RedemptionView same(Redemption before, RewardCode code) {
        var reward = rewards.version(before.termsId());
        if (!reward.code().equals(code)) {
            throw new Unprocessable("key", "one that was not used for another reward");
        }
        return before.view(reward);
    }

    private static void check(Offer offer) {
        if (offer.hindrance() == Hindrance.GONE) {
            throw new Conflict("none is left of " + offer.reward().code());
        }
        if (!offer.open()) {
            throw new Unprocessable("reward", expected(offer));
        }
    }

    private static String expected(Offer offer) {
        var terms = offer.reward().terms();
        return switch (offer.hindrance()) {
            case EARLY -> "one that can be had already; this one from " + terms.from();
            case LATE -> "one that can be had still; this one until " + terms.until();
            case GONE -> "one of which some are left";
            case LIMIT ->
                    "at most %d for one person, span %s"
                            .formatted(terms.limit().most(), terms.limit().span().code());
            case APART -> "one that costs nothing, for who takes no part in points";
            case SHORT -> "one that the points suffice for; " + offer.missing() + " are missing";
        };
    }

    private RedemptionView take(RewardView reward, Workplace place, String key) {
        var at = self.now();
        var it =
                new Redemption(
                        rewards.get(reward.code()).id(),
                        reward,
                        place.who(),
                        key,
                        self.day(place),
                        at);
        redemptions.add(it);
        if (!reward.terms().free()) {
            spending.spend(
                    new Spending.Purchase(
                            place.who(),
                            reward.terms().price(),
                            it.event(),
                            reward.terms().name(),
                            self.name(),
                            at));
        }
        moving.tell(it, reward.code(), true, self.name(), at);
        return it.view(reward);
    }

    /**
     * Before it is delivered (R3.3).
     *
     * @throws NotFound if the caller did not ask for it
     * @throws Conflict if it has ended
     */
    @Requires(Role.EMPLOYEE)
    public void cancel(long id) {
        var who = self.working().who();
        var it =
                redemptions
                        .find(id)
                        .filter(each -> each.who().equals(who))
                        .orElseThrow(() -> Redemptions.missing(id));
        var reward = rewards.lock(it.rewardId());
        redemptions.lock(it);
        it.cancel(null, self.name(), self.now());
        moving.tell(it, reward.code(), true, self.name(), self.now());
    }
}
