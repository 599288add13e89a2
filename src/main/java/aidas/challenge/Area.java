package aidas.challenge;

import aidas.access.RegionCode;
import aidas.access.Scope;
import aidas.access.StoreCode;
import aidas.organisation.StoreFacts;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may join: those who work there.
 *
 * @param place code of the region or the store; null for the company
 */
public record Area(Reach reach, String place) implements Serializable {

    /** How far an area goes. */
    public enum Reach {
        COMPANY,
        REGION,
        STORE;

        /** Empty if there is none of that code. */
        public static Optional<Reach> ofCode(String code) {
            return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
        }

        /** On the wire and in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Area {
        if ((reach == Reach.COMPANY) != (place == null)) {
            throw new IllegalArgumentException("a place is named unless it is the company");
        }
    }

    boolean holds(StoreFacts store) {
        return switch (reach) {
            case COMPANY -> true;
            case REGION -> store.region().value().equals(place);
            case STORE -> store.code().value().equals(place);
        };
    }

    /**
     * Does the scope hold all of it?
     *
     * @param regionOfStore where the store lies, if the area is one
     */
    boolean liesIn(Scope scope, RegionCode regionOfStore) {
        return switch (reach) {
            case COMPANY -> scope.company();
            case REGION -> scope.holds(new RegionCode(place));
            case STORE -> scope.holds(new StoreCode(place), regionOfStore);
        };
    }
}
