/** The perception mirror for clients. */
package aidas.insight.mirror.rest;
