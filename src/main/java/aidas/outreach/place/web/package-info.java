/** Doors for posters and tablets, and the page where they are made. */
package aidas.outreach.place.web;
