package aidas.points;

import aidas.organisation.EmployeeId;

/** Whether a rule pays. */
sealed interface Decision {

    /**
     * It does.
     *
     * @param other between whom and the person it counts (R2.6); null for a badge
     */
    record Pays(EmployeeId other) implements Decision {}

    /** It would, but for a limit. */
    record Refuses(Limit because) implements Decision {}
}
