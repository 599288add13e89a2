/** Facts and their measures over HTTP. */
package aidas.insight.fact.rest;
