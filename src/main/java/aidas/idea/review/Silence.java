package aidas.idea.review;

import aidas.idea.Stage;
import java.io.Serializable;

/**
 * How long ideas have waited for a word. Nothing is not zero: without any that wait there are no
 * days.
 *
 * @param stage where they stand; null for those that never had a word, wherever they stand
 * @param ideas how many wait
 * @param late how many of them are past the day by which they were to be answered
 * @param median whole and half days since the last word; null if none waits
 * @param longest days; null if none waits
 */
public record Silence(Stage stage, long ideas, long late, Double median, Integer longest)
        implements Serializable {}
