package aidas.leaderboard;

/**
 * A unit as the database has it.
 *
 * @param open does its store still trade? A closed one is on no board of its own.
 */
record Contestant(Contender contender, boolean open) {}
