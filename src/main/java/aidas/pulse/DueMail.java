package aidas.pulse;

import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * Sends invitations and reminders, a hundred a minute (R8.1). What was sent before a failure may be
 * sent once more; nobody is left out.
 */
@ApplicationScoped
class DueMail implements Chore {

    private static final int BATCH = 100;

    @Inject Waves waves;
    @Inject Mailings mailings;
    @Inject Postman postman;

    @Override
    public String name() {
        return "pulse.mail";
    }

    @Override
    public List<Long> due(Instant now) {
        return !postman.works()
                ? List.of()
                : waves.open().stream()
                        .filter(wave -> !next(wave, now, 1).isEmpty())
                        .map(Wave::id)
                        .toList();
    }

    @Override
    public void run(long key, Instant now) {
        var wave = waves.get(key);
        var people = next(wave, now, BATCH);
        if (!people.isEmpty()) {
            int round = round(wave, now).orElseThrow();
            postman.send(wave, round, people);
            mailings.reached(wave, round, people.getLast().seat());
        }
    }

    private List<Recipient> next(Wave wave, Instant now, int most) {
        var round = round(wave, now);
        return round.isPresent() && wave.isOpen()
                ? mailings.next(wave, round.getAsInt(), most)
                : List.of();
    }

    private static OptionalInt round(Wave wave, Instant now) {
        return MailRounds.due(wave.opens(), wave.closes(), Schedule.today(now));
    }
}
