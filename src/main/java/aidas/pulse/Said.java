package aidas.pulse;

import aidas.pulse.gate.Leaf;

/** Somebody's words and where they come from; only while a wave is counted. */
record Said(Leaf from, Ballot.Words words) {}
