/** The own level for clients. */
package aidas.leaderboard.level.rest;
