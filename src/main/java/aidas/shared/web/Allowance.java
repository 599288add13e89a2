package aidas.shared.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets so many pass in a while by key, and then none until the while is over (R5.3). It is kept in
 * memory: every server counts for itself, and a new start forgives. It holds the keys that came
 * last.
 */
public final class Allowance {

    private static final int KEYS = 50_000;

    private final Clock clock;
    private final int most;
    private final Duration window;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    /** How many since when. */
    private record Count(Instant since, int n) {}

    public Allowance(Clock clock, int most, Duration window) {
        this.clock = clock;
        this.most = most;
        this.window = window;
    }

    /** May one more pass? If so, it counts. */
    public synchronized boolean lets(String key) {
        var before = counts.remove(key);
        boolean fresh = before != null && clock.instant().isBefore(before.since().plus(window));
        int n = fresh ? before.n() : 0;
        boolean lets = n < most;
        var since = fresh ? before.since() : clock.instant();
        counts.put(key, new Count(since, lets ? n + 1 : n));
        if (counts.size() > KEYS) {
            counts.remove(counts.keySet().iterator().next());
        }
        return lets;
    }
}
