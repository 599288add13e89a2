/** Invitations for clients of the API. */
package aidas.outreach.rest;
