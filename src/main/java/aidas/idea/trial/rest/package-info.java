/**
 * Trials and their effects over HTTP.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R5.1 What the wire tells is what the page tells: figures with their intervals, and the same
 *       plain sentences.
 *   <li>R5.2 A fault of the client is a problem that names the field.
 * </ul>
 */
package aidas.idea.trial.rest;
