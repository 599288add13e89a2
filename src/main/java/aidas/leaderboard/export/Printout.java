package aidas.leaderboard.export;

import java.util.List;
import java.util.Locale;

/**
 * A table of units ready to be written, in the reader's words.
 *
 * @param language of the words
 * @param lines what is shown, of whom and when; one a line
 * @param notice what must be read first, such as that differences may be chance; empty for nothing
 * @param columns the headings; the last one's range is drawn on paper
 * @param groups tiers, from the first on
 * @param axis the common axis of all ranges; null if nothing is drawn
 * @param facts names and what they mean: n, interval, method, rule
 * @param printed who printed it and when
 */
public record Printout(
        Locale language,
        String title,
        List<String> lines,
        String notice,
        List<String> columns,
        List<Group> groups,
        Range axis,
        List<Fact> facts,
        String printed) {

    public Printout {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        facts = List.copyOf(facts);
    }

    /** Units that belong together, such as a tier. */
    public record Group(String heading, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A unit.
     *
     * @param cells texts and numbers, one for each column; an empty text for nothing
     * @param range what its figure may be; null if it has none
     * @param value the figure; meaningless without a range
     */
    public record Row(List<Object> cells, Range range, double value) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** From low to high, in the figure's unit. */
    public record Range(double low, double high) {

        public Range {
            if (!(low <= high)) {
                throw new IllegalArgumentException("a range from " + low + " to " + high);
            }
        }

        /** Where a value lies between the ends, 0 to 1. */
        double share(double value) {
            return high == low ? 0.5 : Math.clamp((value - low) / (high - low), 0, 1);
        }
    }

    /** A name and what it means. */
    public record Fact(String name, String meaning) {}
}
