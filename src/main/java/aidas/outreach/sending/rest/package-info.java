/** Interactions come in, and what was settled about them is told to other systems. */
package aidas.outreach.sending.rest;
