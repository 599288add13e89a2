package aidas.display;

import aidas.access.Language;
import java.io.Serializable;
import java.util.List;

/**
 * All that a store's screen shows; nothing in it is about one person but a first name that person
 * agreed to (R4.3).
 *
 * @param language in which the screen speaks
 * @param goal null if the store has none
 * @param progress null if the store has no goal
 * @param praise the newest first
 * @param actions open ones by their day, then the newest that was done
 */
public record ScreenContent(
        Site site,
        Language language,
        GoalFacts goal,
        Progress progress,
        List<Praise> praise,
        List<ActionEntry> actions)
        implements Serializable {

    public ScreenContent {
        praise = List.copyOf(praise);
        actions = List.copyOf(actions);
    }
}
