package aidas.feedback;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a source sent lately.
 *
 * @param latest when the last of its responses came
 */
public record SourceCount(String source, long responses, Instant latest) implements Serializable {}
