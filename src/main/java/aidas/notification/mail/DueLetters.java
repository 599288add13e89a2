package aidas.notification.mail;

import aidas.shared.Chore;
import aidas.shared.mail.PostOffice;
import aidas.shared.mail.Postman;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Sends what is due, each letter in its own transaction. If the server stops between the mail
 * server's yes and the commit, that one letter goes out once more, under the same Message-ID
 * (R4.3).
 */
@ApplicationScoped
class DueLetters implements Chore {

    private static final int BATCH = 200;
    private static final int MOST_TRIES = 6;
    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration FIRST_REST = Duration.ofMinutes(10);

    @Inject PostOffice office;
    @Inject Outbox outbox;
    @Inject Recipients recipients;
    @Inject LetterDesk desk;
    @Inject Postman postman;

    @Override
    public String name() {
        return "notification.mail";
    }

    @Override
    public List<Long> due(Instant now) {
        return office.works() ? outbox.due(now, BATCH) : List.of();
    }

    @Override
    public void run(long key, Instant now) {
        outbox.claim(key, now).ifPresent(it -> send(it, now));
    }

    private void send(Waiting it, Instant now) {
        if (it.made().plus(PATIENCE).isBefore(now)) {
            outbox.failed(it.id(), "not sent within " + PATIENCE.toDays() + " days", now);
            return;
        }
        var to = recipients.of(it.who(), now).orElse(null);
        if (to == null) {
            outbox.dropped(it.id(), now);
            return;
        }
        var when = to.quiet().after(now, to.zone());
        if (when.isAfter(now)) {
            outbox.again(it.id(), it.tries(), null, when);
            return;
        }
        desk.write(it, to.entry(), to.zone(), now)
                .ifPresentOrElse(
                        letter -> carry(it, letter, now), () -> outbox.dropped(it.id(), now));
    }

    private void carry(Waiting it, Letter letter, Instant now) {
        switch (postman.carry(letter.envelope(), now)) {
            case Postman.Carried.Sent sent -> outbox.sent(it.id(), now);
            case Postman.Carried.Refused(var because) -> refused(it, because, now);
            case Postman.Carried.Down(var because) ->
                    outbox.postpone(now, now.plus(PAUSE), because);
        }
    }

    /** Ten minutes, twenty, forty …; then never again. */
    private void refused(Waiting it, String because, Instant now) {
        int tries = it.tries() + 1;
        if (tries >= MOST_TRIES) {
            outbox.failed(it.id(), because, now);
        } else {
            var rest = FIRST_REST.multipliedBy(1L << it.tries());
            outbox.again(it.id(), tries, because, now.plus(rest));
        }
    }
}
