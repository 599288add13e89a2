/**
 * Promises what nobody tests.
 *
 * <ul>
 *   <li>R1.1 Pigs can fly.
 * </ul>
 */
package aidas.promising;
