package aidas.recognition.credential;

import aidas.recognition.credential.key.Issuer;
import aidas.recognition.credential.key.KeyRing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signs a status list only when it changed, or once in ten minutes: signing costs a thousand times
 * more than asking. What was taken back stands there at once (R2.1).
 */
@ApplicationScoped
class SignedLists {

    private static final Duration FRESH = Duration.ofMinutes(10);

    @Inject KeyRing ring;
    @Inject Issuer issuer;
    @Inject Clock clock;

    private final Map<Integer, Kept> kept = new ConcurrentHashMap<>();

    /** A list as it was signed. */
    private record Kept(BitSet ended, Instant at, String text) {}

    /**
     * @throws aidas.shared.Refused if the server is not set up to sign
     */
    String of(int list, BitSet ended) {
        var last = kept.get(list);
        var now = clock.instant();
        if (last != null && last.ended().equals(ended) && now.isBefore(last.at().plus(FRESH))) {
            return last.text();
        }
        ring.check();
        var text = ring.sign(StatusList.credential(issuer, list, ended, now)).text();
        kept.put(list, new Kept(ended, now, text));
        return text;
    }
}
