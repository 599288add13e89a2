/** Seasons for clients. */
package aidas.leaderboard.season.rest;
