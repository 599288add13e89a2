/** Feedback over HTTP: taking responses in, reading figures and quarantine. */
package aidas.feedback.rest;
