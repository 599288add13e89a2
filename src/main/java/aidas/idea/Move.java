package aidas.idea;

import java.io.Serializable;
import java.time.Instant;

/**
 * An idea went from one stage to another.
 *
 * @param reason null for none
 */
public record Move(Stage from, Stage to, String reason, Mover by, Instant at)
        implements Serializable {}
