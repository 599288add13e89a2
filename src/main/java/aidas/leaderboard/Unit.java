package aidas.leaderboard;

import aidas.access.RegionCode;
import aidas.organisation.Format;

/**
 * A store, a team or a region that is compared.
 *
 * @param code of the store or region; {@code STORE/TEAM} for a team
 * @param place the city of a store, the store of a team, empty for a region
 * @param format of the store; null for a region
 * @param own does it lie in the caller's own scope?
 */
public record Unit(
        UnitKind kind,
        String code,
        String name,
        String place,
        RegionCode region,
        Format format,
        boolean own) {

    /** The code of the store that a team belongs to; the unit's own for others. */
    String store() {
        return code.split("/", 2)[0];
    }

    Unit owned() {
        return new Unit(kind, code, name, place, region, format, true);
    }
}
