/** What people do from login to the end, and what holds on every page. */
package aidas.journey;
