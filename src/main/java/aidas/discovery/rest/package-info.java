/** Silent leaders over HTTP. */
package aidas.discovery.rest;
