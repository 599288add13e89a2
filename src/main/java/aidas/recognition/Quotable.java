package aidas.recognition;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.organisation.EmployeeId;
import java.time.LocalDate;
import java.util.Set;

/**
 * A glad customer's words.
 *
 * @param language of the words, two letters; null if unknown
 * @param day in the store's zone
 * @param agreed may they be shown to others than the credited? (R2.2)
 * @param credited whose the answer is
 */
public record Quotable(
        long answer,
        String words,
        String language,
        LocalDate day,
        boolean agreed,
        StoreCode store,
        RegionCode region,
        Set<EmployeeId> credited) {

    public Quotable {
        credited = Set.copyOf(credited);
    }

    /**
     * What somebody may read of it.
     *
     * @param reader null for somebody who does not work here
     */
    public Quote readBy(EmployeeId reader) {
        boolean own = reader != null && credited.contains(reader);
        return agreed || own ? new Quote(words, language, day, agreed) : null;
    }
}
