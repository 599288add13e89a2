package aidas.pulse.gate;

/** How high a unit stands; each level holds the units of the next. */
public enum Level {
    COMPANY,
    REGION,
    STORE,
    TEAM
}
