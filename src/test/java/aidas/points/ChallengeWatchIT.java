package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.challenge.ChallengeClosed;
import aidas.challenge.ChallengeCode;
import aidas.recognition.value.Tongues;
import aidas.testbed.InContainer;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a challenge promised. */
@InContainer
class ChallengeWatchIT extends TwoStoresWithPoints {

    @Inject Event<ChallengeClosed> closed;

    @Test
    void R3_4_a_met_challenge_pays_once_and_only_who_takes_part_in_points() {
        joined(BORIS);
        var event =
                new ChallengeClosed(
                        -1,
                        new ChallengeCode("pt-game"),
                        Tongues.of("Thanks in May", "Май", "Gegužė"),
                        true,
                        12,
                        daysAgo(1),
                        Instant.now(),
                        List.of(id(BORIS), id(ANNA)));
        closed.fire(event);
        closed.fire(event);
        var mine = statement(BORIS);
        assertThat(mine.balance()).isEqualTo(12);
        assertThat(mine.lines())
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.purpose().bg()).isEqualTo("Май");
                            assertThat(line.event()).isEqualTo("challenge--1");
                            assertThat(line.day()).isEqualTo(daysAgo(1));
                        });
        employee(ANNA);
        assertThat(part.mine()).isFalse();
    }
}
