package aidas.idea.review;

import aidas.idea.Mover;
import java.io.Serializable;
import java.time.Instant;

/**
 * What the company says about an idea.
 *
 * @param language in which it is written
 */
public record Answer(long id, String text, String language, Mover by, Instant at)
        implements Serializable {}
