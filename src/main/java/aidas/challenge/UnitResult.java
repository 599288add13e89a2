package aidas.challenge;

/**
 * What became of a unit; sums only, of nobody by name. Of a unit that is too small the sums are
 * nothing.
 *
 * @param store the store's code; empty for all together
 * @param joined how many took part
 * @param counted of how many of them the shown sums are; 0 if none are shown
 */
record UnitResult(
        String store,
        int joined,
        Sums before,
        Sums during,
        int counted,
        Sums shownBefore,
        Sums shownDuring,
        Outcome outcome) {

    static UnitResult of(Terms terms, String store, Unit unit) {
        return unit.isSmall()
                ? new UnitResult(
                        store,
                        unit.people().size(),
                        Sums.NONE,
                        Sums.NONE,
                        0,
                        Sums.NONE,
                        Sums.NONE,
                        Outcome.TOO_SMALL)
                : new UnitResult(
                        store,
                        unit.people().size(),
                        unit.before(),
                        unit.during(),
                        unit.shown().size(),
                        unit.shownBefore(),
                        unit.shownDuring(),
                        Verdict.of(terms, unit.before(), unit.during()).outcome());
    }

    /** Does the same outcome follow from the sums? */
    boolean follows(Terms terms) {
        return joined < Cohort.FLOOR
                ? outcome == Outcome.TOO_SMALL
                : outcome == Verdict.of(terms, before, during).outcome();
    }
}
