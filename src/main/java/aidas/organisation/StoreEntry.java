package aidas.organisation;

import java.io.Serializable;

/** A store as it stands in the directory: its key, its facts, and whether it is open at all. */
public record StoreEntry(StoreId id, StoreFacts facts, boolean active) implements Serializable {}
