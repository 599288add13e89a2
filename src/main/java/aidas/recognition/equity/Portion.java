package aidas.recognition.equity;

import aidas.statistics.Events;
import java.util.Map;

/**
 * What one person got in a period, and to which groups the person belongs; not who it is.
 *
 * @param thanks over days at work
 * @param units one of each kind
 */
record Portion(Events thanks, Map<GroupKind, Unit> units) {}
