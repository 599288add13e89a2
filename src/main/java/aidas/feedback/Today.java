package aidas.feedback;

import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What an employee reads first in the morning.
 *
 * @param now in the zone of the store of today
 * @param mine own answers of this month
 * @param store this month's answers of the store of today; null if there is none
 * @param storeName null if there is no store
 */
public record Today(
        ZonedDateTime now, Highlights highlights, Summary mine, Summary store, StoreName storeName)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** The store of today, if the employee is assigned to one. */
    public Optional<StoreName> at() {
        return Optional.ofNullable(storeName);
    }
}
