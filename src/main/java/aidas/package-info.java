/**
 * Aidas, the customer's voice echoed back to the people who earned it. One package a feature; what
 * each may know is drawn in {@code docs/architecture/packages.puml} and kept by a test.
 */
package aidas;
