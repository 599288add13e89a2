/** The shell around every page, and the door to the start pages. */
package aidas.home.web;
