package aidas.organisation;

import aidas.access.Language;
import aidas.access.RegionCode;
import aidas.access.StoreCode;
import java.io.Serializable;
import java.time.ZoneId;

/**
 * What is known of a store (R1.1).
 *
 * @param name 1 to 120 characters
 * @param city 1 to 120 characters
 * @param zone in which the store's days begin and end
 */
public record StoreFacts(
        StoreCode code,
        String name,
        String city,
        RegionCode region,
        Format format,
        ZoneId zone,
        Language language)
        implements Serializable {

    public StoreFacts {
        Words.need(name, 120, "a store's name");
        Words.need(city, 120, "a store's city");
    }
}
