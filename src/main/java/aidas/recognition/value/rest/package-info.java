/** Values over HTTP. */
package aidas.recognition.value.rest;
