package aidas.insight.table;

/** Where a measure's values come from. */
public enum Origin {
    /** What the portal itself counts: customers' answers, people there, what derives from facts. */
    COUNTED,
    /** Employees' answers that the pulse published. */
    PULSE,
    /** Brought in from elsewhere. */
    FACTS
}
