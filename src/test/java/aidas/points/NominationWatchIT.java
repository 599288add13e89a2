package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Cursor;
import aidas.recognition.nomination.CallCode;
import aidas.recognition.nomination.NominationGranted;
import aidas.recognition.value.Tongues;
import aidas.testbed.InContainer;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a granted nomination pays. */
@InContainer
class NominationWatchIT extends TwoStoresWithPoints {

    private static final CallCode STAR = new CallCode("pt-star");
    private static final Tongues NAME = Tongues.of("Star", "Звезда", "Žvaigždė");

    @Inject Event<NominationGranted> told;

    private void granted(long id, int points) {
        told.fire(new NominationGranted(id, id(BORIS), STAR, NAME, points, Instant.now()));
    }

    @Test
    void R3_4_it_posts_once_and_the_statement_names_the_call_in_three_languages() {
        joined(BORIS);
        granted(-5, 50);
        granted(-5, 50);
        employee(BORIS);
        var mine = reading.mine(null, Cursor.NEWEST, 20).orElseThrow();
        assertThat(mine.balance()).isEqualTo(50);
        assertThat(mine.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.purpose().lt()).isEqualTo("Žvaigždė"))
                .satisfies(line -> assertThat(line.kind()).isEqualTo("given"));
    }

    @Test
    void R4_1_who_takes_no_part_is_paid_nothing() {
        granted(-6, 50);
        joined(BORIS);
        assertThat(reading.mine(null, Cursor.NEWEST, 20).orElseThrow().balance()).isZero();
    }

    @Test
    void R3_4_a_call_without_points_posts_nothing() {
        joined(BORIS);
        granted(-7, 0);
        employee(BORIS);
        assertThat(reading.mine(null, Cursor.NEWEST, 20).orElseThrow().lines()).isEmpty();
    }
}
