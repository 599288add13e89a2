package aidas.recovery.problem;

import aidas.recovery.problem.Effect.Course;
import aidas.recovery.problem.Effect.Measured;
import aidas.recovery.problem.Effect.TooFew;
import aidas.recovery.problem.Effect.Verdict;
import aidas.recovery.problem.Effect.Waiting;
import aidas.shared.web.Formats;
import aidas.shared.web.Messages;
import aidas.statistics.Contrast;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An effect in plain sentences: the finding first, then what cannot be told apart (R4.3). */
@ApplicationScoped
public class EffectWords {

    private static final String KEY = "recovery.effect.";

    public List<String> of(Effect effect, Locale reader) {
        return switch (effect) {
            case Waiting waiting ->
                    List.of(say(reader, "waiting", new Formats(reader).day(waiting.from())));
            case TooFew few -> List.of(say(reader, "few", few.before(), few.after()));
            case Measured found -> measured(found, reader);
        };
    }

    private static List<String> measured(Measured found, Locale reader) {
        var said = new ArrayList<String>();
        said.add(
                say(
                        reader,
                        found.verdict().name().toLowerCase(Locale.ROOT),
                        rate(found.before().rate(), reader),
                        rate(found.after().rate(), reader),
                        number(found.contrast().value(), reader),
                        range(found.contrast(), reader)));
        said.add(course("before", found.before(), reader));
        said.add(course("after", found.after(), reader));
        if (found.verdict() == Verdict.UNSURE) {
            said.add(
                    found.needed() == null
                            ? say(reader, "never")
                            : say(reader, "needed", found.needed()));
        }
        if (found.others() != null) {
            said.add(
                    say(
                            reader,
                            "others",
                            number(found.others().value(), reader),
                            range(found.others(), reader)));
        }
        if (found.crowded()) {
            said.add(say(reader, "crowded"));
        }
        said.add(say(reader, "mean"));
        said.add(say(reader, found.others() == null ? "season" : "season.others"));
        return said;
    }

    private static String course(String key, Course course, Locale reader) {
        var formats = new Formats(reader);
        return say(
                reader,
                key,
                formats.day(course.days().from()),
                formats.day(course.days().last()),
                course.count(),
                course.answers());
    }

    private static String rate(double rate, Locale reader) {
        return new Formats(reader).decimals(rate, 1);
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
}
