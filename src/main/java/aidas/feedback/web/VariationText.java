package aidas.feedback.web;

import aidas.feedback.Trend;
import aidas.feedback.Unit;
import aidas.feedback.Variation;
import java.util.List;
import java.util.stream.Stream;

/** What is ordinary in a trend and what is not, in the reader's words (R1.6). */
record VariationText(FigureText words) {

    /** One sentence where nothing stands out, else one for each thing that does. */
    List<String> sentences(Trend trend, Unit unit) {
        return switch (trend.variation()) {
            case Variation.TooShort few -> List.of(say("short", few.more()));
            case Variation.Limited all -> sentences(all, unit);
        };
    }

    private List<String> sentences(Variation.Limited all, Unit unit) {
        var low = words.number(unit, all.low());
        var high = words.number(unit, all.high());
        if (all.departures().isEmpty()) {
            return List.of(say("ordinary", low, high));
        }
        var found = all.departures().stream().map(this::departure);
        return Stream.concat(found, Stream.of(say("limits", low, high))).toList();
    }

    private String departure(Variation.Departure departure) {
        return say(departure.key(), departure.first(), departure.last());
    }

    private String say(String key, Object... values) {
        var text = words.text();
        return values.length == 1
                ? text.of("feedback.trend." + key, values[0])
                : text.of("feedback.trend." + key, values[0], values[1]);
    }
}
