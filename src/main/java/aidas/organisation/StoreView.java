package aidas.organisation;

import java.io.Serializable;
import java.util.List;

/**
 * All about one store.
 *
 * @param version to be handed back with a change
 * @param people who are on its roster today, leads first
 * @param former who were there before today or will be, latest first, at most a thousand
 */
public record StoreView(
        StoreEntry store,
        long version,
        String regionName,
        List<TeamFacts> teams,
        List<AssignmentLine> people,
        List<AssignmentLine> former)
        implements Serializable {

    public StoreView {
        teams = List.copyOf(teams);
        people = List.copyOf(people);
        former = List.copyOf(former);
    }
}
