package aidas.recognition.badge;

import java.io.Serializable;

/**
 * A badge that somebody can earn.
 *
 * @param step null if it cannot be told in two numbers
 */
public record Chance(BadgeView badge, Step step) implements Serializable {}
