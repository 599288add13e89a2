package aidas.pulse;

import aidas.pulse.gate.Unit;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.IsoFields;
import java.util.Map;

/** Reads a talk and adds to it, whoever speaks. */
@ApplicationScoped
class TalkClerk {

    static final int MOST = 20;
    static final int LONGEST = 1000;

    @Inject Comments comments;
    @Inject Entries entries;
    @Inject Waves waves;
    @Inject Population population;
    @Inject Clock clock;

    Map<Unit, String> names() {
        return population.names();
    }

    Talk talk(Comment comment) {
        return talk(waves.get(comments.waveOf(comment)), comment, population.names());
    }

    Talk talk(Wave wave, Comment comment, Map<Unit, String> names) {
        return new Talk(
                wave.view(), comment, names.getOrDefault(comment.unit(), ""), entries.of(comment));
    }

    /**
     * @param author null for whoever wrote the comment
     * @throws Refused if there are no words, or too many
     * @throws Conflict if the talk is as long as talks get
     */
    void reply(Comment comment, String author, String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw new Refused("text", "1 to " + LONGEST + " characters");
        }
        entries.alone(comment);
        int number = entries.of(comment).size() + 1;
        if (number > MOST) {
            throw new Conflict("a talk has at most " + MOST + " entries");
        }
        entries.add(comment, new Entry(number, author, text.strip(), week(clock.instant())));
    }

    /** Such as 2026-W14. */
    static String week(Instant now) {
        var day = Schedule.today(now);
        return "%d-W%02d"
                .formatted(
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
