/** Pages about credits: why an answer is somebody's, "this was not me", and who decides. */
package aidas.feedback.ledger.web;
