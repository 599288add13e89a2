/** The equity radar over HTTP. */
package aidas.recognition.equity.rest;
