/** Silent leaders in the browser. */
package aidas.discovery.web;
