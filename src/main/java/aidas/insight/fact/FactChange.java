package aidas.insight.fact;

import java.io.Serializable;

/**
 * One fact that becomes another (R3.4).
 *
 * @param before null if there was none
 */
public record FactChange(FactKey key, FactValue before, FactValue after) implements Serializable {}
