package aidas.insight.mirror;

import java.time.ZoneId;

/**
 * A guess as it is kept, beside its month's answers so far; those of a month that runs are for
 * nobody.
 *
 * @param lead the login
 * @param zone the store's
 */
record Kept(String lead, ZoneId zone, Revealed beside) {}
