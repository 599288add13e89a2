package aidas.display.web;

import java.util.List;

/**
 * What a screen gets: words that are ready to be shown, in one language.
 *
 * @param stale says that the network is away; holds {@code {time}}
 * @param goal null if the store has none
 */
public record ScreenJson(
        String language,
        String store,
        String city,
        String stale,
        String goalHeading,
        GoalJson goal,
        String praiseHeading,
        String noPraise,
        List<PraiseJson> praise,
        String actionsHeading,
        String noActions,
        List<ActionJson> actions) {

    /**
     * @param figure null while it cannot be told
     * @param bar null while there is no figure
     */
    public record GoalJson(
            String what,
            String target,
            String period,
            String figure,
            String likely,
            String verdict,
            boolean reached,
            BarJson bar) {}

    /** Places on the whole scale, 0 to 100. */
    public record BarJson(double low, double high, double at, double goal) {}

    /**
     * @param served who it is about; null if that stays unsaid
     */
    public record PraiseJson(String words, String language, String when, String served) {}

    /**
     * @param when the day it is due, or that it is done
     */
    public record ActionJson(String words, String when, boolean done) {}
}
