/** The pages for sources: set up, mapped, tried, watched. */
package aidas.integration.web;
