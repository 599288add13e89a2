/** The page of the begging meter. */
package aidas.outreach.begging.web;
