package aidas.architecture.crooked.feedback;

import aidas.access.EmployeeNumber;
import aidas.feedback.Figure;
import java.util.Map;

/** A list of people by score in the making. */
record Ranked(Map<EmployeeNumber, Figure> scores) {}
