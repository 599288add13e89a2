/** A store's screen, the page where a lead sets it up, and everybody's word on their own name. */
package aidas.display.web;
