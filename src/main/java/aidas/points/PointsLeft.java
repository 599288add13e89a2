package aidas.points;

import aidas.organisation.EmployeeId;

/** A person takes no part in points any more (R4.3). */
public record PointsLeft(EmployeeId who) {}
