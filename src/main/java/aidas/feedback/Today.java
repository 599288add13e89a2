package aidas.feedback;

import java.io.Serializable;
import java.util.Optional;

/**
 * What an employee reads first in the morning.
 *
 * @param mine own answers of this month
 * @param store this month's answers of the store of today; null if there is none
 * @param storeName null if there is no store
 */
public record Today(Highlights highlights, Summary mine, Summary store, StoreName storeName)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** The store of today, if the employee is assigned to one. */
    public Optional<StoreName> at() {
        return Optional.ofNullable(storeName);
    }
}
