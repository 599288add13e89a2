package aidas.recognition.equity.ring;

import aidas.shared.Period;
import aidas.statistics.Rewiring;
import java.util.List;

/**
 * How thanks go to and fro in a period (R4.1).
 *
 * @param givers different people who thanked; 0 where nothing is told
 * @param figures of at least five givers each (R4.2)
 */
public record GiftReport(Period period, int givers, List<Told> figures) {

    private static final double LEVEL = .05;

    /** What is told. */
    public enum Figure {
        /** The share of thanks that are returned, 0 to 1. */
        MUTUAL,
        /** Circles of three people. */
        CIRCLES,
        /** The share of each one's thanks that goes to one same person, of who often thanks. */
        CONCENTRATION
    }

    /**
     * One of them beside what it is in exchanged thanks.
     *
     * @param givers of whose thanks it is
     * @param rewiring shares to two digits
     * @param adjusted p by Holm over all that are told
     */
    public record Told(Figure figure, int givers, Rewiring rewiring, double adjusted) {

        /** More of it than chance explains? */
        public boolean beyondChance() {
            return adjusted <= LEVEL;
        }
    }

    public GiftReport {
        figures = List.copyOf(figures);
    }
}
