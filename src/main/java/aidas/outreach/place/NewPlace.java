package aidas.outreach.place;

import aidas.access.Language;
import aidas.shared.Refused;

/**
 * A poster or a tablet that is asked for.
 *
 * @param label where it is, one line of 1 to 60 characters
 * @param survey code of what it asks
 * @param language in which it begins
 */
public record NewPlace(PlaceKind kind, String label, String survey, Language language) {

    private static final int LABEL = 60;

    /**
     * @throws Refused naming {@code label}
     */
    public NewPlace {
        label = label == null ? "" : label.strip();
        boolean oneLine = label.chars().noneMatch(Character::isISOControl);
        if (label.isEmpty() || label.length() > LABEL || !oneLine) {
            throw new Refused("label", "expected one line of 1 to " + LABEL + " characters");
        }
    }
}
