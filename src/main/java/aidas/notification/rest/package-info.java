/**
 * The inbox over HTTP, for its owner.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R7.1 A person reads and marks the own notices; those of another are not there.
 *   <li>R7.2 What reaches a person is read and changed whole; what is wrong is told by its field.
 *   <li>R7.3 The administrator reads how the mail is doing.
 * </ul>
 */
package aidas.notification.rest;
