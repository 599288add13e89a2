package aidas.shared.mail;

import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Sends what is due, each letter in its own transaction. If the server stops between the mail
 * server's yes and the commit, that one letter goes out once more, under the same Message-ID
 * (R1.3).
 */
@ApplicationScoped
class DueLetters implements Chore {

    private static final int BATCH = 200;
    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject PostOffice office;
    @Inject Letters letters;
    @Inject Postman postman;

    @Override
    public String name() {
        return "mail.letters";
    }

    @Override
    public List<Long> due(Instant now) {
        return office.works() ? letters.due(now, BATCH) : List.of();
    }

    @Override
    public void run(long key, Instant now) {
        letters.claim(key, now).ifPresent(letter -> send(letter, now));
    }

    private void send(QueuedLetter letter, Instant now) {
        if (letter.isTooOld(now)) {
            letter.givenUp("not sent in time", now);
            return;
        }
        switch (postman.carry(letter.envelope(), now)) {
            case Postman.Carried.Sent sent -> letter.sent(now);
            case Postman.Carried.Refused(var because) -> letter.refused(because, now);
            case Postman.Carried.Down(var because) -> letters.postpone(now, now.plus(PAUSE));
        }
    }
}
