/** Credits, disputes and transactions over HTTP. */
package aidas.feedback.ledger.rest;
