package aidas.recognition;

/**
 * There may be something new on the wall.
 *
 * @param kudos its key; null if it may be several
 */
public record WallChanged(Long kudos) {}
