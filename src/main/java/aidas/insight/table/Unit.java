package aidas.insight.table;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.organisation.Format;
import java.io.Serializable;

/** A store in the table. */
public record Unit(StoreCode code, String name, RegionCode region, Format format)
        implements Serializable {}
