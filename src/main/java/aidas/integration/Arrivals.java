package aidas.integration;

import aidas.integration.tool.Incoming;
import aidas.integration.tool.Incoming.Passed;
import aidas.integration.tool.Incoming.Progress;
import aidas.integration.tool.Incoming.Said;
import aidas.integration.tool.Payload;
import aidas.integration.tool.Payloads;
import aidas.integration.tool.Why;
import aidas.shared.Characters;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/** Keeps a payload and does with it what is to be done, in the caller's transaction. */
@ApplicationScoped
class Arrivals {

    /** How long an answer of which only the id is known waits (R3.3). */
    private static final Duration ANNOUNCED = Duration.ofDays(30);

    private static final int LONGEST_ID = 120;

    @Inject Events events;
    @Inject PendingAnswers answers;
    @Inject Settlement settlement;
    @Inject Clock clock;

    Arrival take(EventSource source, Payload payload) {
        try {
            var incoming = source.tool().read(payload.json());
            var noted = note(source, key(incoming, payload.raw()), payload.raw());
            return noted.isOver() ? again(incoming) : done(source, noted.id(), incoming);
        } catch (Refused refused) {
            return unreadable(source, payload.raw(), refused);
        }
    }

    /** Keeps what could not be read (R2.4). */
    Arrival unreadable(EventSource source, String raw, Refused refused) {
        var noted = note(source, hash(raw), raw);
        var verdict = Verdict.refused(refused.violations());
        events.became(noted.id(), "", verdict);
        return new Arrival("", verdict);
    }

    /** Does it once more with a payload that was kept (R5.2). */
    Arrival replay(EventSource source, long event, String raw) {
        try {
            var payload = Payloads.ofKept(source.tool(), raw);
            return done(source, event, source.tool().read(payload.json()));
        } catch (Refused refused) {
            var verdict = Verdict.refused(refused.violations());
            events.became(event, "", verdict);
            return new Arrival("", verdict);
        }
    }

    private Noted note(EventSource source, String key, String raw) {
        return events.note(source.id(), key, raw, clock.instant());
    }

    private static Arrival again(Incoming incoming) {
        return new Arrival(
                incoming instanceof Said said ? said.answer() : "",
                Verdict.of(State.DUPLICATE, Why.BEFORE));
    }

    private Arrival done(EventSource source, long event, Incoming incoming) {
        var arrival =
                switch (incoming) {
                    case Passed passed ->
                            new Arrival("", Verdict.of(State.IGNORED, passed.because()));
                    case Said said -> new Arrival(said.answer(), said(source, said));
                };
        events.became(event, arrival.answer(), arrival.verdict());
        return arrival;
    }

    private Verdict said(EventSource source, Said said) {
        var now = clock.instant();
        var known =
                answers.locked(source.id(), said.answer())
                        .orElseGet(() -> PendingAnswer.begun(source.id(), said.answer(), now));
        if (known.isSettled()) {
            return Verdict.of(State.DUPLICATE, Why.FINISHED);
        }
        var answer = known.with(said);
        return switch (answer.progress()) {
            case ANNOUNCED -> waits(answer, now.plus(ANNOUNCED), Why.NO_RESPONSE);
            case OPEN -> waits(answer, now.plus(source.tool().patience()), Why.MAY_GO_ON);
            case DONE -> settled(source, answer);
        };
    }

    private Verdict waits(PendingAnswer answer, Instant due, Why why) {
        answers.waits(answer, due);
        return Verdict.of(State.WAITING, why);
    }

    /** Also once it has waited long enough. */
    Verdict settled(EventSource source, PendingAnswer answer) {
        var verdict =
                answer.progress() == Progress.ANNOUNCED
                        ? Verdict.of(State.IGNORED, Why.NEVER_TOLD)
                        : settlement.of(new Drafting(source.code(), source.mapping()), answer);
        answers.settled(answer, verdict.state());
        events.settled(source.id(), answer.answer(), verdict);
        return verdict;
    }

    private static String key(Incoming incoming, String raw) {
        var event = incoming.event();
        return Characters.areName(event, LONGEST_ID) ? "id:" + event : hash(raw);
    }

    /** SHA-256: an event without an id is known by what it says. */
    private static String hash(String raw) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(raw.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
