package aidas.organisation;

import java.io.Serializable;

/** The key of a store inside the portal; other features refer to a store by it. */
public record StoreId(long value) implements Serializable {}
