/** Posters, tablets and receipts for systems. */
package aidas.outreach.place.rest;
