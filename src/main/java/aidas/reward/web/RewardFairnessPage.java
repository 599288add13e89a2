package aidas.reward.web;

import aidas.reward.Fairness;
import aidas.reward.FairnessReading;
import aidas.reward.RedemptionState;
import aidas.reward.RewardCode;
import aidas.reward.RewardDesk;
import aidas.reward.RewardView;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /reward/fairness.xhtml}: who gets a reward, by store, without names (R8.4). */
@Named
@RequestScoped
public class RewardFairnessPage {

    @Inject FairnessReading reading;
    @Inject RewardDesk desk;
    @Inject RewardWords words;
    @Inject Text text;

    private String reward;
    private List<RewardView> rewards;
    private Fairness fairness;

    public void load() {
        rewards = desk.all();
        if (reward == null && !rewards.isEmpty()) {
            reward = rewards.getFirst().code().value();
        }
        if (reward != null) {
            fairness = reading.of(RewardCode.known(reward));
        }
    }

    /** To choose from. */
    public List<RewardView> rewards() {
        return rewards;
    }

    /** Null while there is no reward at all. */
    public Fairness fairness() {
        return fairness;
    }

    public String heading() {
        return fairness == null
                ? text.of("reward.fairness.none")
                : text.of(
                        "reward.fairness.heading",
                        fairness.asked(),
                        words.in(fairness.reward().terms().name()));
    }

    /** What became of them. */
    public String became() {
        return text.of(
                "reward.fairness.became",
                moved(RedemptionState.REQUESTED),
                moved(RedemptionState.APPROVED) + moved(RedemptionState.DELIVERED),
                moved(RedemptionState.DECLINED),
                moved(RedemptionState.CANCELLED));
    }

    private long moved(RedemptionState state) {
        return fairness.moved().getOrDefault(state, 0L);
    }

    /** 20% of 15 people, 7% to 45%. */
    public String said(Fairness.Group group) {
        var share = group.share();
        return text.of(
                "reward.fairness.share",
                text.percent(share.share()),
                share.people(),
                text.percent(share.range().low()),
                text.percent(share.range().high()));
    }

    public String getReward() {
        return reward;
    }

    public void setReward(String reward) {
        this.reward = reward == null || reward.isBlank() ? null : reward;
    }
}
