package aidas.leaderboard;

import java.util.List;
import java.util.Map;

/**
 * What a board can be narrowed to.
 *
 * @param regions name by code, by name
 * @param formats of open stores, in order of their codes
 */
public record Choices(Map<String, String> regions, List<String> formats) {}
