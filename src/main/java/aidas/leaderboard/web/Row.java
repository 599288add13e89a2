package aidas.leaderboard.web;

/**
 * A unit's row as the page writes it.
 *
 * @param score the raw figure
 * @param detail its n and range
 * @param fair the adjusted figure; empty where there is none
 * @param worth what the true value is expected to be; empty on a locked board, as the next two are
 * @param places "1 to 3"
 * @param best the probability of being the best, in percent
 */
public record Row(
        String name,
        String place,
        boolean own,
        String score,
        String detail,
        String fair,
        Whisker whisker,
        String worth,
        String places,
        String best) {}
