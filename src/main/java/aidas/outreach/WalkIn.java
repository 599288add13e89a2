package aidas.outreach;

import aidas.access.Language;
import java.time.Instant;

/**
 * An answer that was given on a tablet, as a whole.
 *
 * @param key drawn by the tablet, tells it apart from all others
 * @param version of the survey that the tablet showed
 * @param at when it was given
 * @param begged did anyone ask for a particular score? null if that was not told
 */
public record WalkIn(
        String key, long version, Language language, Instant at, Typed typed, Boolean begged) {}
