package aidas.outreach.web;

import aidas.shared.Secret;
import aidas.shared.web.Allowance;
import aidas.shared.web.Knocks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * How often forms may come: strict by link, generous by network, as an office shares one address
 * (R4.3). Links that lead nowhere count apart, so that whoever tries them locks out nobody who has
 * one.
 */
@ApplicationScoped
class Turnstile {

    static final int BY_LINK = 30;
    static final int BY_NETWORK = 1200;
    static final int LOST = 60;
    static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject Clock clock;

    private Allowance links;
    private Allowance networks;
    private Allowance lost;

    @PostConstruct
    void open() {
        links = new Allowance(clock, BY_LINK, WINDOW);
        networks = new Allowance(clock, BY_NETWORK, WINDOW);
        lost = new Allowance(clock, LOST, WINDOW);
    }

    /**
     * May a form with that link come from that address? One that may not costs its network nothing.
     */
    boolean lets(Secret link, String address) {
        return links.lets(link.selector()) && networks.lets(Knocks.network(address));
    }

    /** May that address be told once more that a link leads nowhere? */
    boolean letsLost(String address) {
        return lost.lets(Knocks.network(address));
    }
}
