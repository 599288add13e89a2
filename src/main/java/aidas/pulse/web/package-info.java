/** Where employees answer a pulse and read replies; the browser does what the server must not. */
package aidas.pulse.web;
