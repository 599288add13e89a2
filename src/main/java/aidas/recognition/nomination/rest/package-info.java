/** Nominations over HTTP: called for by HR, made by colleagues, decided by leads and HR. */
package aidas.recognition.nomination.rest;
