package aidas.pulse;

import aidas.pulse.gate.Leaf;

/**
 * Where people were invited: the smallest unit of a wave.
 *
 * @param number counts from 0 in its wave
 * @param invited how many people; 0 if another tool asked
 */
record Place(int number, Leaf leaf, int invited) {}
