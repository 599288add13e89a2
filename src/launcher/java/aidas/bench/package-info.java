/**
 * Measures the portal against floors in the same run, as ratios: absolute times mean little on a
 * shared machine. Never part of the tests, and never asserts on a clock.
 */
package aidas.bench;
