package aidas.pulse;

import aidas.pulse.gate.Leaf;

/**
 * Somebody who works here and where.
 *
 * @param employee the key inside the portal
 */
record Posted(long employee, Leaf place) {}
