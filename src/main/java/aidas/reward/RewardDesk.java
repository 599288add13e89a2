package aidas.reward;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** HR keeps the list of rewards (R1.3). */
@UseCases
public class RewardDesk {

    @Inject Rewards rewards;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** In their order, the retired ones too. */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<RewardView> all() {
        return rewards.all();
    }

    /**
     * Behind all others.
     *
     * @throws Refused naming the fields at fault, or {@code code} if it is taken
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public RewardCode add(String code, RewardDraft draft) {
        if (!RewardCode.isCode(code)) {
            throw new Refused("code", "1 to 40 small letters, digits and hyphens");
        }
        var terms = draft.checked();
        var known = new RewardCode(code);
        rewards.turn();
        if (rewards.find(known).isPresent()) {
            throw new Refused("code", "one that is not taken yet");
        }
        var reward = new Reward(known, rewards.entities().size());
        reward.provide(draft.stock(), draft.warnAt());
        rewards.add(reward);
        write(reward, terms, "reward.added");
        return known;
    }

    /**
     * New terms and the stock; what was asked for keeps the terms of its day (R1.2).
     *
     * @throws NotFound if there is no such reward
     * @throws Unprocessable naming {@code stock} if more than that stand
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void change(RewardCode code, RewardDraft draft) {
        var terms = draft.checked();
        rewards.turn();
        var reward = rewards.lock(rewards.get(code).id());
        reward.provide(draft.stock(), draft.warnAt());
        write(reward, terms, "reward.changed");
    }

    private void write(Reward reward, Terms terms, String what) {
        int number = rewards.latest(reward) + 1;
        rewards.add(new RewardTerms(reward, number, terms, caller.username(), clock.instant()));
        var all = reward.stock().all();
        log(what, reward.code(), "version " + number + (all == null ? "" : ", stock " + all));
    }

    /** One place towards the beginning; the first one stays. */
    @Requires(value = Role.HR, reach = COMPANY)
    public void raise(RewardCode code) {
        rewards.turn();
        var all = rewards.entities();
        int place = all.indexOf(rewards.get(code));
        if (place > 0) {
            all.get(place).swap(all.get(place - 1));
            log("reward.raised", code, "");
        }
    }

    /** Can no longer be asked for; retired already, nothing changes. */
    @Requires(value = Role.HR, reach = COMPANY)
    public void retire(RewardCode code) {
        rewards.turn();
        var reward = rewards.lock(rewards.get(code).id());
        if (!reward.retired()) {
            reward.retire(caller.username(), clock.instant());
            log("reward.retired", code, "");
        }
    }

    /** Can be asked for again. */
    @Requires(value = Role.HR, reach = COMPANY)
    public void bringBack(RewardCode code) {
        rewards.turn();
        var reward = rewards.lock(rewards.get(code).id());
        if (reward.retired()) {
            reward.bringBack();
            log("reward.returned", code, "");
        }
    }

    private void log(String what, RewardCode code, String detail) {
        audit.record(what, "reward:" + code, detail);
    }
}
