package aidas.pulse;

import aidas.pulse.gate.Unit;
import java.io.Serializable;
import java.util.List;

/**
 * What each role could see of a wave if it opened today and everybody answered: the company's
 * readers all of it, a lead the own stores with their teams and the company.
 *
 * @param people who would be asked
 * @param units from the company down, by code
 */
public record Preview(int people, List<OfUnit> units) implements Serializable {

    public Preview {
        units = List.copyOf(units);
    }

    /**
     * @param name empty for the company and for a store's people of no team
     * @param invited people of the unit
     * @param asked how many of the company's people get the same question in one wave, in this
     *     unit, at least
     * @param numbers would figures be shown?
     * @param words could a comment name the unit?
     */
    public record OfUnit(
            Unit unit, String name, int invited, int asked, boolean numbers, boolean words)
            implements Serializable {

        private static final long serialVersionUID = 1;
    }
}
