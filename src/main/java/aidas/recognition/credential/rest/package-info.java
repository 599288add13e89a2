/** Credentials over HTTP. */
package aidas.recognition.credential.rest;
