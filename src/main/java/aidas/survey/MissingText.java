package aidas.survey;

import aidas.access.Language;
import java.io.Serializable;

/** A text that a version needs before it can be published (R3.3). */
public record MissingText(Language language, String key) implements Serializable {}
