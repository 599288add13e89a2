/** Studies, drivers, ladder, fifths and the table under them over HTTP. */
package aidas.insight.study.rest;
