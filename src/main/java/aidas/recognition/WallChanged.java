package aidas.recognition;

/** There may be something new on the wall, or something less. */
public record WallChanged() {}
