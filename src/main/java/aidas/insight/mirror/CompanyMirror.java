package aidas.insight.mirror;

import aidas.feedback.Measured;
import aidas.feedback.MonthlyFigure;
import aidas.insight.mirror.CompanyMonth.Expected;
import aidas.insight.mirror.CompanyMonth.Shown;
import aidas.insight.mirror.CompanyMonth.Withheld;
import aidas.statistics.Proportion;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The company's picture of its managers' guesses; no store, no person.
 *
 * @param months newest first; those without a guess are absent
 */
public record CompanyMirror(List<CompanyMonth> months) {

    /** So many who stand alone would know of all the others. */
    private static final int ODD = 1;

    public CompanyMirror {
        months = List.copyOf(months);
    }

    /** The newest month that is shown. */
    public Optional<Shown> latest() {
        return shown().stream().findFirst();
    }

    public List<Shown> shown() {
        return months.stream().filter(Shown.class::isInstance).map(Shown.class::cast).toList();
    }

    public List<YearMonth> withheld() {
        return months.stream().filter(Withheld.class::isInstance).map(CompanyMonth::month).toList();
    }

    /**
     * @param guesses newest month first
     * @param company the company's NPS month by month
     * @param over is a guess's month over in its store?
     */
    static CompanyMirror of(List<Kept> guesses, List<MonthlyFigure> company, Predicate<Kept> over) {
        var figures =
                company.stream()
                        .filter(each -> each.figure() instanceof Measured)
                        .collect(
                                Collectors.toMap(
                                        MonthlyFigure::month, each -> (Measured) each.figure()));
        var byMonth =
                guesses.stream()
                        .collect(
                                Collectors.groupingBy(
                                        kept -> kept.beside().month(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return new CompanyMirror(
                byMonth.entrySet().stream()
                        .filter(month -> month.getValue().stream().allMatch(over))
                        .map(month -> month(month.getKey(), month.getValue(), figures))
                        .toList());
    }

    private static CompanyMonth month(
            YearMonth month, List<Kept> all, Map<YearMonth, Measured> company) {
        var judged = all.stream().filter(kept -> kept.beside().judged()).toList();
        var differences =
                byManager(judged).stream()
                        .mapToDouble(own -> mean(own, kept -> kept.beside().difference()))
                        .toArray();
        if (differences.length < CompanyMonth.ENOUGH || alike(judged)) {
            return new Withheld(month);
        }
        return new Shown(
                month,
                differences.length,
                count(judged, Sight.BETTER),
                count(judged, Sight.RIGHT),
                count(judged, Sight.WORSE),
                Differences.mean(differences),
                expected(all, company.get(month.minusMonths(1)), company.get(month)));
    }

    /**
     * Null unless both months have answers enough to be judged by, and managers were of two minds.
     */
    private static Expected expected(List<Kept> all, Measured before, Measured then) {
        if (!enough(before) || !enough(then)) {
            return null;
        }
        int yardstick = (int) Math.rint(before.value());
        var managers = byManager(all);
        long hopeful =
                managers.stream()
                        .filter(own -> mean(own, kept -> kept.beside().guess()) > yardstick)
                        .count();
        if (hopeful <= ODD || hopeful >= managers.size() - ODD) {
            return null;
        }
        return new Expected(
                yardstick,
                Proportion.of(hopeful, managers.size()),
                Proportion.of(then.bands().unfavourable(), then.bands().answers()));
    }

    private static boolean enough(Measured figure) {
        return figure != null && figure.bands().answers() >= Sight.ENOUGH;
    }

    /** Each manager's guesses together, so that nobody counts twice (R4.5). */
    private static Collection<List<Kept>> byManager(List<Kept> guesses) {
        return guesses.stream().collect(Collectors.groupingBy(Kept::lead)).values();
    }

    private static double mean(List<Kept> own, ToDoubleFunction<Kept> value) {
        return own.stream().mapToDouble(value).average().orElseThrow();
    }

    /**
     * If all saw the same, their number would tell what each of them did; if all but one, that one
     * would know of the others.
     */
    private static boolean alike(List<Kept> judged) {
        return Arrays.stream(Sight.values()).anyMatch(sight -> others(judged, sight) <= ODD);
    }

    /** Managers of whom a guess was something else. */
    private static long others(List<Kept> judged, Sight sight) {
        return byManager(judged).stream()
                .filter(own -> own.stream().anyMatch(kept -> kept.beside().sight() != sight))
                .count();
    }

    private static int count(List<Kept> judged, Sight sight) {
        return (int) judged.stream().filter(kept -> kept.beside().sight() == sight).count();
    }
}
