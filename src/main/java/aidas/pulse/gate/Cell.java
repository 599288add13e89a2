package aidas.pulse.gate;

/** What may be read about one unit: a figure, or why there is none. */
public sealed interface Cell {

    /** The figure may be read by whoever may read the unit. */
    record Shown(Histogram histogram) implements Cell {}

    /** Nothing is stored, so nothing can be read. */
    record Withheld(Reason because) implements Cell {}
}
