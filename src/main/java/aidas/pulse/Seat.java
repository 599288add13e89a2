package aidas.pulse;

/**
 * An invitation.
 *
 * @param number drawn by lot, from 0
 * @param place the number of the place where the person works
 * @param position where the person's questions begin in the cycle
 */
record Seat(int number, long employee, int place, int position) {}
