package aidas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class KnocksTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final String ADDRESS = "203.0.113.7";

    private final Knocks knocks = new Knocks();

    KnocksTest() {
        at(Duration.ZERO);
    }

    private void at(Duration later) {
        knocks.clock = Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
    }

    private void miss(String address, int times) {
        for (int i = 0; i < times; i++) {
            knocks.missed(address);
        }
    }

    @Test
    void R5_1_thirty_wrong_links_in_ten_minutes_are_too_many() {
        miss(ADDRESS, Knocks.MOST - 1);
        assertThat(knocks.tooMany(ADDRESS)).isFalse();
        miss(ADDRESS, 1);
        assertThat(knocks.tooMany(ADDRESS)).isTrue();
        assertThat(knocks.tooMany("203.0.113.8")).isFalse();
    }

    @Test
    void R5_1_after_ten_minutes_the_address_is_let_in_again() {
        miss(ADDRESS, Knocks.MOST);
        at(Knocks.WINDOW.minusSeconds(1));
        assertThat(knocks.tooMany(ADDRESS)).isTrue();
        at(Knocks.WINDOW);
        assertThat(knocks.tooMany(ADDRESS)).isFalse();
        miss(ADDRESS, 1);
        assertThat(knocks.tooMany(ADDRESS)).isFalse();
    }

    @Test
    void R5_1_addresses_of_one_ipv6_network_count_together() {
        assertThat(Knocks.network("2001:db8:1:2::5"))
                .isEqualTo(Knocks.network("2001:db8:1:2:ffff:0:0:9"))
                .isNotEqualTo(Knocks.network("2001:db8:1:3::5"));
        assertThat(Knocks.network(ADDRESS)).isEqualTo(ADDRESS);
        assertThat(Knocks.network("not:an:address.example")).isEqualTo("not:an:address.example");
    }

    @Test
    void R5_1_however_many_addresses_come_the_oldest_is_forgotten_first() {
        miss(ADDRESS, Knocks.MOST);
        for (int i = 0; i < 10_000; i++) {
            knocks.missed("10." + i / 65_536 + "." + i / 256 % 256 + "." + i % 256);
        }
        assertThat(knocks.tooMany(ADDRESS)).isFalse();
    }
}
