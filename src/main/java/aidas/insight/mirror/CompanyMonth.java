package aidas.insight.mirror;

import aidas.statistics.Contrast;
import aidas.statistics.Proportion;
import java.time.YearMonth;

/** What all managers together expected of a month, or nothing where they are too few (R4.2). */
public sealed interface CompanyMonth {

    /** Judged managers from which on a month is shown. */
    int ENOUGH = 5;

    YearMonth month();

    /** Fewer than five managers gave a guess that can be judged, or nearly all saw the same. */
    record Withheld(YearMonth month) implements CompanyMonth {}

    /**
     * @param managers who gave a guess that can be judged
     * @param above guesses above the interval of their store's NPS
     * @param inside guesses inside of it
     * @param below guesses below it
     * @param difference the mean of guess less measured NPS in points, each manager once, with its
     *     interval at 95 %
     * @param expected null where there is no yardstick, or all but at most one expected the same
     */
    record Shown(
            YearMonth month,
            int managers,
            int above,
            int inside,
            int below,
            Contrast difference,
            Expected expected)
            implements CompanyMonth {}

    /**
     * The 82/72 picture of the company (R4.3).
     *
     * @param yardstick the company's NPS of the month before, in whole points
     * @param managers the share of those who guessed more than that
     * @param critics the share of critics among the company's answers of the month
     */
    record Expected(int yardstick, Proportion managers, Proportion critics) {}
}
