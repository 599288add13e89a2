package aidas.leaderboard.export;

/**
 * A file ready to be sent.
 *
 * @param name with its ending
 */
public record Download(String name, FileKind kind, byte[] bytes) {}
