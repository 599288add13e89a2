package aidas.organisation;

import java.io.Serializable;

/**
 * An assignment by keys: who was at which store, in which team, on which days.
 *
 * @param team null if none
 */
public record Posting(EmployeeId employee, StoreId store, TeamId team, Stay stay)
        implements Serializable {}
