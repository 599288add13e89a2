/** The administrator's page of sending, and the door that ends letters. */
package aidas.outreach.sending.web;
