package aidas.recognition;

/**
 * There may be something new on the wall.
 *
 * @param kudos its key
 */
public record WallChanged(long kudos) {}
