package aidas.leaderboard.web;

/**
 * A unit's row as the page writes it.
 *
 * @param score the raw figure
 * @param detail its n and range
 * @param fair the adjusted figure; empty where there is none
 * @param places "1 to 3"; empty on a locked board
 */
public record Row(
        String name,
        String place,
        boolean own,
        String score,
        String detail,
        String fair,
        Whisker whisker,
        String places) {}
