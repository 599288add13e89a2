/**
 * Thanks over HTTP: given, read, answered and reported by people; decided, brought and proved by
 * HR.
 */
package aidas.recognition.rest;
