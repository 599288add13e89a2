/**
 * Measures the portal against a floor in the same run, as a ratio: absolute times mean little on a
 * shared machine. Never part of the tests, and never asserts on a clock.
 */
package aidas.bench;
