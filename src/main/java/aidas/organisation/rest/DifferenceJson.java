package aidas.organisation.rest;

import aidas.organisation.RosterChange;
import aidas.organisation.RosterOutcome.Difference;
import java.util.List;
import java.util.Locale;

/**
 * What a roster file changes, or has changed, on the wire.
 *
 * @param total how many changes there are; {@code changes} holds the first thousand
 */
public record DifferenceJson(
        boolean applied, long rows, List<CountJson> counts, List<ChangeJson> changes, long total) {

    /** How many {@code store}s and so on are {@code created}, {@code changed}, … */
    public record CountJson(String kind, String action, long number) {}

    /** One change. */
    public record ChangeJson(String kind, String action, String subject, List<FieldJson> fields) {

        static ChangeJson of(RosterChange change) {
            return new ChangeJson(
                    word(change.kind()),
                    word(change.action()),
                    change.subject(),
                    change.fields().stream()
                            .map(f -> new FieldJson(f.name(), f.before(), f.after()))
                            .toList());
        }
    }

    /** One column's old and new value. */
    public record FieldJson(String name, String before, String after) {}

    static DifferenceJson of(Difference difference) {
        return new DifferenceJson(
                difference.applied(),
                difference.rows(),
                difference.counts().stream()
                        .map(c -> new CountJson(word(c.kind()), word(c.action()), c.number()))
                        .toList(),
                difference.changes().stream().map(ChangeJson::of).toList(),
                difference.total());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
