/** The doors for survey tools, and their sources for other systems. */
package aidas.integration.rest;
