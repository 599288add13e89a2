package aidas.feedback.files;

import java.io.Serializable;

/** How many lines name somebody or something that nobody knows, for one reason. */
public record Unlinked(String reason, long lines) implements Serializable {}
