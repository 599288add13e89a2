package aidas.shared.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A letter to a customer that waits, or once waited. */
@Entity
@Table(name = "letter")
class QueuedLetter {

    static final int MOST_TRIES = 6;
    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration FIRST_REST = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String key;
    private String address;
    private String language;
    private String subject;
    private String body;
    private String farewell;

    @Column(name = "waits_since")
    private Instant waitsSince;

    @Column(name = "not_before")
    private Instant notBefore;

    private int tries;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    @Column(name = "done_at")
    private Instant doneAt;

    private String failure;
    @Version private long version;

    /** For JPA. */
    protected QueuedLetter() {}

    QueuedLetter(NewLetter letter, Instant now) {
        key = letter.key();
        address = letter.address();
        language = letter.language();
        subject = letter.subject();
        body = letter.text();
        farewell = letter.farewell();
        notBefore = letter.at();
        waitsSince = now.isAfter(notBefore) ? now : notBefore;
        state = LetterState.WAITING;
    }

    Envelope envelope() {
        return new Envelope(key, address, language, subject, body, "", farewell);
    }

    /** Has its time come, and is it not done yet? */
    boolean isDue(Instant now) {
        return state == LetterState.WAITING && !notBefore.isAfter(now);
    }

    boolean isTooOld(Instant now) {
        return waitsSince.plus(PATIENCE).isBefore(now);
    }

    void sent(Instant now) {
        done(LetterState.SENT, null, now);
    }

    void givenUp(String because, Instant now) {
        done(LetterState.FAILED, because, now);
    }

    /** Ten minutes, twenty, forty …; then never again (R1.4). */
    void refused(String because, Instant now) {
        if (tries + 1 >= MOST_TRIES) {
            givenUp(because, now);
        } else {
            notBefore = now.plus(FIRST_REST.multipliedBy(1L << tries));
            failure = because;
        }
        tries++;
    }

    private void done(LetterState how, String because, Instant now) {
        state = how;
        failure = because;
        doneAt = now;
        address = "";
        subject = "";
        body = "";
        farewell = "";
    }
}
