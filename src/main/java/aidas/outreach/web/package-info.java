/** The public page on which customers answer, and the pages about invitations. */
package aidas.outreach.web;
