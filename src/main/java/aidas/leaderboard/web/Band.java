package aidas.leaderboard.web;

import java.util.List;

/**
 * A tier as the page writes it.
 *
 * @param mark 1 to 3: the shape and the depth of colour
 */
public record Band(int mark, String heading, String why, List<Row> rows) {}
