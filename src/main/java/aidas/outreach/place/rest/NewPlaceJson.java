package aidas.outreach.place.rest;

import aidas.access.Language;
import aidas.outreach.place.NewPlace;
import aidas.outreach.place.PlaceKind;
import aidas.shared.Refused;
import java.util.Arrays;

/**
 * A place as a client asks for it.
 *
 * @param kind {@code poster} or {@code kiosk}
 * @param survey {@code nps} if none is given
 */
public record NewPlaceJson(String kind, String label, String survey, String language) {

    NewPlace place() {
        var its =
                Arrays.stream(PlaceKind.values())
                        .filter(each -> each.code().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> new Refused("kind", "expected poster or kiosk"));
        var spoken =
                Language.ofCode(language)
                        .orElseThrow(() -> new Refused("language", "expected en, bg or lt"));
        return new NewPlace(its, label, survey == null ? "nps" : survey, spoken);
    }
}
