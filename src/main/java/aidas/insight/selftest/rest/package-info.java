/** The self-test of the statistics over HTTP. */
package aidas.insight.selftest.rest;
