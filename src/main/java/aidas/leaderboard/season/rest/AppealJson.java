package aidas.leaderboard.season.rest;

import aidas.leaderboard.season.AppealView;

/**
 * An appeal.
 *
 * @param decision absent while it is open
 */
public record AppealJson(
        long id, String unit, String reason, String at, String by, DecisionJson decision) {

    /** What was decided, by whom and why. */
    public record DecisionJson(boolean upheld, String text, String at, String by) {}

    /** An appeal to make. */
    public record NewJson(String unit, String reason) {}

    /** A decision to make. */
    public record DecideJson(Boolean upheld, String text) {}

    static AppealJson of(AppealView appeal) {
        var decision = appeal.decision();
        return new AppealJson(
                appeal.id(),
                appeal.unit(),
                appeal.reason(),
                appeal.at().toString(),
                appeal.by(),
                decision == null
                        ? null
                        : new DecisionJson(
                                decision.upheld(),
                                decision.text(),
                                decision.at().toString(),
                                decision.by()));
    }
}
