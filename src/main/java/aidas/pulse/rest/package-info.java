/** The pulse for clients; the two doors without a login write down nothing of who knocks. */
package aidas.pulse.rest;
