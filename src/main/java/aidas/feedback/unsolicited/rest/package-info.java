/** Unasked feedback over HTTP: taken in from systems, read by those whose scope holds the store. */
package aidas.feedback.unsolicited.rest;
