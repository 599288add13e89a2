package aidas.organisation;

import java.io.Serializable;

/** The key of a region inside the portal; other features refer to a region by it. */
public record RegionId(long value) implements Serializable {}
