package aidas.pulse;

import jakarta.persistence.Embeddable;

/** A region or store that a stored plan asks. */
@Embeddable
record PlannedTarget(String kind, String code) {}
