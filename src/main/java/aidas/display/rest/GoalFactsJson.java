package aidas.display.rest;

import aidas.display.GoalFacts;
import java.math.BigDecimal;

/**
 * A store's goal.
 *
 * @param target points for NPS and CES, percent for CSAT
 * @param until the first day no longer in
 */
public record GoalFactsJson(String scale, BigDecimal target, String from, String until) {

    static GoalFactsJson of(GoalFacts goal) {
        return new GoalFactsJson(
                goal.scale().code(),
                goal.target(),
                goal.period().from().toString(),
                goal.period().until().toString());
    }

    GoalFacts toGoal() {
        return new GoalFacts(Given.scale(scale), Given.target(target), Given.period(from, until));
    }
}
