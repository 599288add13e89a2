package aidas.leaderboard.export;

import aidas.shared.Period;
import aidas.shared.web.Formats;
import aidas.shared.web.Messages;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** What files say, in one language. */
record Words(Locale language) {

    String say(String key, Object... args) {
        return Messages.of(language, key, args);
    }

    String period(Period period) {
        var formats = new Formats(language);
        return say("shell.range", formats.day(period.from()), formats.day(period.last()));
    }

    /** In UTC, and it says so. */
    String at(Instant at) {
        return new Formats(language).dayAndTime(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                + " UTC";
    }

    /** 11 to 52, in whole points or percent. */
    String range(double low, double high) {
        var formats = new Formats(language);
        return say(
                "shell.range",
                formats.number(Math.rint(low) + 0.0, 0),
                formats.number(Math.rint(high) + 0.0, 0));
    }

    /** 1 to 3; one place alone. */
    String places(int from, int to) {
        return from == to ? Integer.toString(from) : say("shell.range", from, to);
    }
}
