package aidas.shared.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts who asks for links that lead nowhere (R5.1): thirty in ten minutes from one network
 * address, or from one 64-bit network where the address is of IPv6, and it is told to wait until
 * the ten minutes are over. Guessing a link is hopeless anyway; where a shop's customers share an
 * address, the door asks only once a link has led nowhere, so that theirs open all the same.
 *
 * <p>It is kept in memory: every server and every door counts for itself, and a new start forgives.
 * It holds the ten thousand addresses that came last.
 */
@Dependent
public class Knocks {

    static final int MOST = 30;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int ADDRESSES = 10_000;
    private static final int NETWORK_BYTES = 8;

    @Inject Clock clock;

    private final Map<String, Count> counts = new LinkedHashMap<>();

    /** How often since when. */
    private record Count(Instant since, int misses) {}

    public synchronized boolean tooMany(String address) {
        var count = counts.get(network(address));
        return count != null && isFresh(count) && count.misses() >= MOST;
    }

    public synchronized void missed(String address) {
        var network = network(address);
        var count = counts.remove(network);
        counts.put(
                network,
                count != null && isFresh(count)
                        ? new Count(count.since(), count.misses() + 1)
                        : new Count(clock.instant(), 1));
        if (counts.size() > ADDRESSES) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    private boolean isFresh(Count count) {
        return clock.instant().isBefore(count.since().plus(WINDOW));
    }

    /**
     * The part of an address that one network shares. Only what is written as an address is read as
     * one: names are never looked up.
     */
    public static String network(String address) {
        if (!address.contains(":") || !address.matches("[0-9a-fA-F:.]+")) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
