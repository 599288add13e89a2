package aidas.recognition;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import java.io.Serializable;
import java.time.ZoneId;

/** Somebody who works here on a day, and where (R8.5). */
public record Colleague(
        EmployeeId id,
        EmployeeNumber number,
        String givenName,
        String familyName,
        StoreId storeId,
        StoreCode store,
        String storeName,
        String city,
        ZoneId zone)
        implements Serializable {

    public String fullName() {
        return givenName + " " + familyName;
    }
}
