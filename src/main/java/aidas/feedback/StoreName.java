package aidas.feedback;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import java.io.Serializable;

/** A store as a list names it. */
public record StoreName(
        StoreCode code, String name, String city, RegionCode region, String regionName)
        implements Serializable {

    private static final long serialVersionUID = 1;
}
