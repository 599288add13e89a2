package aidas.recognition.equity;

import aidas.statistics.EventRate;
import aidas.statistics.Gini;

/** What is told of one group. */
public sealed interface GroupFigures {

    Unit unit();

    /** Too few people, or so few that they could be told by subtraction (R2.2). */
    record Withheld(Unit unit) implements GroupFigures {}

    /**
     * @param people counted in it
     * @param ofPeople their share of all people, 0 to 1, in percent without a fraction
     * @param ofThanks their share of all thanks, 0 to 1, as coarse as {@code monthly}
     * @param monthly thanks in 30 days at work for a person, with its interval at 95 % (R2.3)
     * @param gini how evenly they are spread within the group; null if nobody was thanked
     */
    record Shown(
            Unit unit, int people, double ofPeople, double ofThanks, EventRate monthly, Gini gini)
            implements GroupFigures {}
}
