/** Boards and seasons as files for clients. */
package aidas.leaderboard.export.rest;
