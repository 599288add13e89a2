package aidas.idea.trial;

import aidas.access.Language;
import aidas.idea.trial.Effect.CalledOff;
import aidas.idea.trial.Effect.Measured;
import aidas.idea.trial.Effect.TooFew;
import aidas.idea.trial.Effect.Verdict;
import aidas.idea.trial.Effect.Waiting;
import aidas.organisation.StoreFacts;
import aidas.shared.Alphabet;
import aidas.shared.web.Formats;
import aidas.shared.web.Messages;
import aidas.statistics.Contrast;
import aidas.survey.ChipLabels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An effect in plain sentences, for the page, the API and whoever hears of it. */
@ApplicationScoped
public class EffectWords {

    /** The smallest share that has a digit of its own. */
    private static final double LEAST = .001;

    private static final String KEY = "idea.effect.";

    @Inject ChipLabels labels;

    /** A figure's name, within a sentence. */
    public String gauge(Gauge gauge, Locale reader) {
        return switch (gauge.kind()) {
            case HEADLINE ->
                    Messages.of(reader, "idea.gauge." + gauge.code().toLowerCase(Locale.ROOT));
            case CRITICS -> Messages.of(reader, "idea.gauge.critics");
            case CASES -> Messages.of(reader, "idea.gauge.cases");
            case CAUSE ->
                    Messages.of(
                            reader,
                            "idea.gauge.cause",
                            labels.in(language(reader)).chip(gauge.chip()));
        };
    }

    private static Language language(Locale reader) {
        return Language.ofCode(reader.getLanguage()).orElse(Language.EN);
    }

    /** The finding first; then what it is worth, what speaks against it, and who is not in it. */
    public List<String> of(Plan plan, Effect effect, Locale reader) {
        return switch (effect) {
            case Waiting waiting ->
                    List.of(
                            say(
                                    reader,
                                    "waiting",
                                    new Formats(reader).day(waiting.until().minusDays(1))));
            case CalledOff off -> List.of(say(reader, "off", off.because()));
            case TooFew few -> {
                var said = new ArrayList<String>();
                said.add(say(reader, "few", few.stores(), few.others(), few.needed()));
                leftOut(few.leftOut(), reader, said);
                yield said;
            }
            case Measured found -> measured(plan, found, reader);
        };
    }

    private List<String> measured(Plan plan, Measured found, Locale reader) {
        var said = new ArrayList<String>();
        var effect = found.effect();
        said.add(
                say(
                        reader,
                        found.verdict().name().toLowerCase(Locale.ROOT),
                        gauge(plan.gauge(), reader),
                        found.stores().stores(),
                        found.others().stores(),
                        number(effect.value(), reader),
                        range(effect, reader)));
        worth(plan, found, reader, said);
        said.add(
                say(
                        reader,
                        found.moving() ? "moving" : "still",
                        number(found.inTime().value(), reader),
                        range(found.inTime(), reader)));
        said.add(say(reader, "placebo", percent(found.inSpace().p(), new Formats(reader))));
        said.add(say(reader, plan.drawn() ? "drawn" : "hand"));
        leftOut(found.leftOut(), reader, said);
        return said;
    }

    /** What was looked for is reached for sure, ruled out, or neither (R3.6). */
    private static void worth(Plan plan, Measured found, Locale reader, List<String> said) {
        int good = plan.gauge().moreIsBetter() ? 1 : -1;
        var interval = found.effect().interval();
        double worst = good > 0 ? interval.low() : -interval.high();
        double best = good > 0 ? interval.high() : -interval.low();
        double worth = plan.worth().doubleValue();
        var points = new Formats(reader).number(plan.worth(), 1);
        if (best < worth) {
            said.add(say(reader, "ruled-out", points));
        } else if (worst >= worth) {
            said.add(say(reader, "worth", points));
        } else if (found.verdict() == Verdict.UNSURE) {
            said.add(say(reader, "possible", points));
        }
    }

    private static void leftOut(List<StoreFacts> stores, Locale reader, List<String> said) {
        if (!stores.isEmpty()) {
            var names =
                    stores.stream()
                            .map(StoreFacts::name)
                            .sorted(Alphabet.of(reader))
                            .collect(Collectors.joining(", "));
            said.add(say(reader, "left-out", names, StoreReading.FEWEST));
        }
    }

    private static String number(double value, Locale reader) {
        return new Formats(reader).decimals(value, 1);
    }

    private static String range(Contrast contrast, Locale reader) {
        return Messages.of(
                reader,
                "shell.range",
                number(contrast.interval().low(), reader),
                number(contrast.interval().high(), reader));
    }

    private static String say(Locale reader, String key, Object... args) {
        return Messages.of(reader, KEY + key, args);
    }

    /** A share that is not 0 is not told as 0. */
    private static String percent(double share, Formats formats) {
        return share < LEAST
                ? "<" + formats.number(100 * LEAST, 1)
                : formats.number(100 * share, 1);
    }
}
