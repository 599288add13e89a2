/** The pages of seasons. */
package aidas.leaderboard.season.web;
