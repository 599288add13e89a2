/**
 * The running portal as tests see it: started once for all of them, its API with a role's token,
 * its pages in a browser, and the inside of the server.
 */
package aidas.testbed;
