package aidas.launcher.demo;

/**
 * An employee's share of an answer.
 *
 * @param weight above 0, up to 1
 */
record Credit(String number, double weight) {}
