/** A store's screens, its goal and its actions for other systems. */
package aidas.display.rest;
