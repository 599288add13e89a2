/** What is said to ideas over HTTP, and who follows them. */
package aidas.idea.talk.rest;
