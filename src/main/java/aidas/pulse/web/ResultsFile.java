package aidas.pulse.web;

import aidas.pulse.Reliability;
import aidas.pulse.UnitResult;
import aidas.pulse.WaveResults;
import aidas.shared.web.CsvDownload;
import aidas.shared.web.Text;
import java.util.Locale;
import java.util.stream.Stream;

/** A wave as rows of a file: what is shown, and where something is withheld, that it is. */
record ResultsFile(WaveResults results, Text text) {

    private static final String[] HEADER = {
        "wave", "level", "unit", "name", "question", "n", "value", "low", "high", "rwg", "withheld"
    };

    void send() {
        CsvDownload.send(
                "pulse-%s-%d.csv".formatted(results.wave().programme(), results.wave().number()),
                Stream.concat(
                        Stream.<String[]>of(HEADER),
                        results.questions().stream()
                                .flatMap(of -> of.units().stream().map(unit -> row(of, unit)))));
    }

    private String[] row(WaveResults.OfQuestion of, UnitResult unit) {
        var view = new ReadingView(of.question(), unit.outcome(), text);
        var where =
                Stream.of(
                        results.wave().opens().toString(),
                        unit.unit().level().name().toLowerCase(Locale.ROOT),
                        unit.unit().code(),
                        unit.name(),
                        of.question().code());
        var what =
                view.shown()
                        ? Stream.of(
                                Integer.toString(view.reading().n()),
                                plain(view.reading().value()),
                                plain(view.reading().interval().low()),
                                plain(view.reading().interval().high()),
                                Reliability.rwg(of.question(), unit)
                                        .map(ResultsFile::plain)
                                        .orElse(""),
                                "")
                        : Stream.of("", "", "", "", "", view.because());
        return Stream.concat(where, what).toArray(String[]::new);
    }

    /** For spreadsheets in any language. */
    private static String plain(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
