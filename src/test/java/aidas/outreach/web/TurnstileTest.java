package aidas.outreach.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.shared.Secret;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private static final String OFFICE = "198.51.100.7";

    private final Turnstile turnstile = new Turnstile();

    @BeforeEach
    void open() {
        turnstile.clock = Clock.fixed(Instant.parse("2026-03-14T10:00:00Z"), ZoneOffset.UTC);
        turnstile.open();
    }

    private int passed(Secret link, String address, int forms) {
        int passed = 0;
        for (int i = 0; i < forms; i++) {
            passed += turnstile.lets(link, address) ? 1 : 0;
        }
        return passed;
    }

    @Test
    void R4_3_a_link_takes_thirty_forms_whatever_network_they_come_from() {
        var link = Secret.drawn();
        assertThat(passed(link, OFFICE, 20) + passed(link, "203.0.113.1", 20)).isEqualTo(30);
    }

    @Test
    void R4_3_a_network_takes_twelve_hundred_from_all_its_links() {
        int passed = 0;
        for (int i = 0; i < 50; i++) {
            passed += passed(Secret.drawn(), OFFICE, 30);
        }
        assertThat(passed).isEqualTo(1200);
        assertThat(turnstile.lets(Secret.drawn(), "203.0.113.1")).isTrue();
    }

    @Test
    void R4_3_one_link_alone_cannot_use_up_what_its_network_may() {
        passed(Secret.drawn(), OFFICE, 5000);
        assertThat(turnstile.lets(Secret.drawn(), OFFICE)).isTrue();
    }

    @Test
    void R4_3_sixty_links_that_lead_nowhere_are_told_so() {
        for (int i = 0; i < 60; i++) {
            assertThat(turnstile.letsLost(OFFICE)).isTrue();
        }
        assertThat(turnstile.letsLost(OFFICE)).isFalse();
        assertThat(turnstile.lets(Secret.drawn(), OFFICE)).isTrue();
    }
}
