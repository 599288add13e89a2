/** The handling of ideas over HTTP: by HR and the leads that HR gave them to; read by everybody. */
package aidas.idea.review.rest;
