/** The page of the own level. */
package aidas.leaderboard.level.web;
