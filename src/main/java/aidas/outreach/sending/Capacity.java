package aidas.outreach.sending;

/**
 * How many unhappy customers a store can look after, by the 28 days before (R3.4).
 *
 * @param closed cases that ended in those days
 * @param late cases whose time is over now
 * @param opened cases of customers whom these letters asked
 * @param asked customers whom these letters asked
 */
record Capacity(long closed, long late, long opened, long asked) {

    private static final double DAYS = 28;

    /** A late case is worked off within the three days in which the next one would be due. */
    private static final double CATCH_UP = 3;

    /** As if one of twenty had become a case before anybody was asked. */
    private static final double PRIOR_CASES = 1;

    private static final double PRIOR_ASKED = 20;

    /**
     * How many to ask on a day: what the store ends a day, less what it owes, over the share of
     * those asked who become a case. Never more than is set; at least one, so that nobody escapes
     * being measured by answering late; what is set where there was no case yet.
     *
     * @param set the number of the rule, above 0
     */
    int wanted(int set) {
        if (closed + late + opened == 0) {
            return set;
        }
        double perDay = closed / DAYS - late / CATCH_UP;
        double share = (opened + PRIOR_CASES) / (asked + PRIOR_ASKED);
        return (int) Math.clamp(Math.floor(perDay / share), 1, set);
    }
}
