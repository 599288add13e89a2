package aidas.feedback.rest;

import aidas.feedback.Change;
import aidas.feedback.ChangeWords;
import aidas.feedback.Compared;
import aidas.feedback.Comparison;
import aidas.organisation.Membership;
import aidas.shared.Period;
import aidas.shared.web.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Figures of a period beside those of an earlier one.
 *
 * @param membership where answers count; absent for a person, whose answers are all counted
 * @param changes the headline and the mean of each scale
 */
public record ComparisonJson(
        String from,
        String until,
        String againstFrom,
        String againstUntil,
        String membership,
        List<ChangeJson> changes) {

    /**
     * @param course {@code up}, {@code down}, {@code unclear}, {@code too_few}, {@code first} or
     *     {@code nobody}
     * @param difference now less before; absent where nothing can be told
     * @param low lower end of its interval at 95 %
     * @param moreNeeded about how many more answers in each period would tell; 0 if enough
     * @param said the same in words; empty where nobody answered
     */
    public record ChangeJson(
            FigureJson now,
            FigureJson before,
            String course,
            Double difference,
            Double low,
            Double high,
            String unit,
            long moreNeeded,
            String said) {

        private static final ChangeWords WORDS = new ChangeWords(Text.in(Locale.ENGLISH));

        static ChangeJson of(FigureJson now, FigureJson before, Change change, Period against) {
            var told = change instanceof Change.Told it ? it : null;
            return new ChangeJson(
                    now,
                    before,
                    change.course().key(),
                    told == null ? null : told.difference(),
                    told == null ? null : told.low(),
                    told == null ? null : told.high(),
                    told == null ? null : told.unit().wire(),
                    change.more(),
                    WORDS.sentence(change, against));
        }
    }

    static ComparisonJson of(Comparison it, Membership people) {
        return of(it, people.code());
    }

    /** A person's own. */
    static ComparisonJson own(Comparison it) {
        return of(it, (String) null);
    }

    private static ComparisonJson of(Comparison it, String membership) {
        return new ComparisonJson(
                it.period().from().toString(),
                it.period().until().toString(),
                it.against().from().toString(),
                it.against().until().toString(),
                membership,
                it.scales().stream().flatMap(each -> both(each, it.against())).toList());
    }

    private static Stream<ChangeJson> both(Compared each, Period against) {
        return Stream.of(
                ChangeJson.of(
                        FigureJson.of(each.now()),
                        FigureJson.of(each.before()),
                        each.change(),
                        against),
                ChangeJson.of(
                        FigureJson.mean(each.now()),
                        FigureJson.mean(each.before()),
                        each.ofMean(),
                        against));
    }
}
