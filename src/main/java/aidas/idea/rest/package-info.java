/** Ideas over HTTP: written, sent and claimed, found and voted for; merged by HR. */
package aidas.idea.rest;
