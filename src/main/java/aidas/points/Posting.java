package aidas.points;

import aidas.organisation.EmployeeId;

/**
 * What stands in the ledger, as far as a counter-entry repeats it.
 *
 * @param rule the key of the version; null by hand
 * @param event what it is for; null by hand
 * @param countered has it a counter-entry?
 */
record Posting(
        long id,
        String kind,
        long fund,
        EmployeeId who,
        int points,
        Long rule,
        String event,
        boolean countered) {}
