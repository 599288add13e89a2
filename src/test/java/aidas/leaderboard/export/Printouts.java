package aidas.leaderboard.export;

import aidas.leaderboard.export.Printout.Fact;
import aidas.leaderboard.export.Printout.Group;
import aidas.leaderboard.export.Printout.Range;
import aidas.leaderboard.export.Printout.Row;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Tables for tests. */
final class Printouts {

    static final String BULGARIAN = "Сравнение на магазините";
    static final String LITHUANIAN = "Parduotuvių palyginimas: ąčęėįšųūž ĄČĘĖĮŠŲŪŽ";

    private Printouts() {}

    static Printout titled(Locale language, String title) {
        return new Printout(
                language,
                title,
                List.of("Витоша – София", "Vilnius, „Akropolis“"),
                "",
                List.of("Store", "City", "n", "NPS"),
                List.of(
                        new Group("Tier 1", List.of(row("Vitosha 48", 1204L, 45.25, 31, 52))),
                        new Group("Tier 2", List.of(waiting("Stonegate")))),
                new Range(-20, 80),
                List.of(new Fact("n", "answers that went in")),
                "Mira Stoyanova, 2026-03-14 10:00 UTC");
    }

    static Printout noticed(String notice) {
        var it = titled(Locale.ENGLISH, "Board");
        return new Printout(
                it.language(),
                it.title(),
                it.lines(),
                notice,
                it.columns(),
                it.groups(),
                it.axis(),
                it.facts(),
                it.printed());
    }

    static Printout named(List<String> names) {
        var it = titled(Locale.ENGLISH, "Board");
        var rows = names.stream().map(name -> row(name, 40L, 1.5, -4, 7)).toList();
        return new Printout(
                it.language(),
                it.title(),
                it.lines(),
                it.notice(),
                it.columns(),
                List.of(new Group("Tier 1", rows)),
                it.axis(),
                it.facts(),
                it.printed());
    }

    static Printout ofRows(int rows) {
        return named(IntStream.rangeClosed(1, rows).mapToObj(i -> "Store " + i).toList());
    }

    private static Row row(String name, long n, double value, double low, double high) {
        return new Row(List.of(name, "Sofia", n, value), new Range(low, high), value);
    }

    private static Row waiting(String name) {
        return new Row(List.of(name, "York", 12L, ""), null, 0);
    }
}
