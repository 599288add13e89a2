package aidas.points;

/** What becomes of a version of a rule: it is written, comes into force and ends. */
public enum RuleState {
    DRAFT,
    /** It has a first day, which is not here yet. */
    COMING,
    IN_FORCE,
    ENDED
}
