package aidas.organisation;

import java.io.Serializable;

/** The key of a team inside the portal; other features refer to a team by it. */
public record TeamId(long value) implements Serializable {}
