package aidas.organisation;

import aidas.access.RegionCode;
import java.io.Serializable;

/** What is known of a region: its name, 1 to 120 characters. */
public record RegionFacts(RegionCode code, String name) implements Serializable {

    public RegionFacts {
        Words.need(name, 120, "a region's name");
    }
}
