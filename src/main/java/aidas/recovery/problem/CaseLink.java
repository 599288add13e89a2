package aidas.recovery.problem;

import aidas.organisation.StoreId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A case that a problem was opened on.
 *
 * @param reference as the customer knows it
 * @param opened the day in the store's zone
 */
public record CaseLink(long id, String reference, StoreId store, LocalDate opened, boolean open)
        implements Serializable {}
