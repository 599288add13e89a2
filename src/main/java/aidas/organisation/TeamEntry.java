package aidas.organisation;

import java.io.Serializable;

/** A team as it stands in the directory. */
public record TeamEntry(TeamId id, StoreId store, TeamFacts facts) implements Serializable {}
