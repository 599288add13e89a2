/** The page of the perception mirror. */
package aidas.insight.mirror.web;
