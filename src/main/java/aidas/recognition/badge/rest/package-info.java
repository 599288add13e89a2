/** Badges over HTTP. */
package aidas.recognition.badge.rest;
