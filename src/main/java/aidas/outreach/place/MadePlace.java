package aidas.outreach.place;

import aidas.shared.Secret;

/**
 * A place that was just made.
 *
 * @param link of a tablet, told this once; null for a poster
 */
public record MadePlace(PlaceEntry entry, Secret link) {

    /** Below the portal's own address. */
    public String path() {
        return link == null ? entry.path() : "/kiosk/" + link.text();
    }
}
