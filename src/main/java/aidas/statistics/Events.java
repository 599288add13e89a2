package aidas.statistics;

import java.util.Collection;

/**
 * How often something happened in some time: to one unit, or to several together.
 *
 * @param count times, not negative
 * @param exposure time in which it could happen, above 0; days, for example
 */
public record Events(double count, double exposure) {

    public Events {
        if (!(count >= 0) || !(exposure > 0)) {
            throw new IllegalArgumentException(
                    "events are counted in some time, got %s in %s".formatted(count, exposure));
        }
    }

    /** All of them together; at least one. */
    public static Events sum(Collection<Events> units) {
        return new Events(
                units.stream().mapToDouble(Events::count).sum(),
                units.stream().mapToDouble(Events::exposure).sum());
    }

    /** Times per unit of exposure. */
    public double rate() {
        return count / exposure;
    }
}
