package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Cursor;
import aidas.idea.review.IdeaCredited;
import aidas.testbed.InContainer;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an adopted idea pays. */
@InContainer
class IdeaWatchIT extends TwoStoresWithPoints {

    @Inject Event<IdeaCredited> told;

    private void adopted(String title, String... people) {
        var credited = List.of(people).stream().map(this::id).toList();
        told.fire(new IdeaCredited(-5, title, credited, 50, Instant.now()));
    }

    private List<StatementLine> lines(String person) {
        employee(person);
        return reading.mine(null, Cursor.NEWEST, 20).orElseThrow().lines();
    }

    @Test
    void R3_4_each_whom_it_credits_is_paid_once_also_if_claimed_later() {
        joined(BORIS);
        joined(CVETAN);
        adopted("Bags beside the till", BORIS);
        adopted("Bags beside the till", BORIS, CVETAN);
        for (var person : List.of(BORIS, CVETAN)) {
            assertThat(lines(person))
                    .singleElement()
                    .satisfies(line -> assertThat(line.points()).isEqualTo(50))
                    .satisfies(
                            line ->
                                    assertThat(line.purpose().lt())
                                            .isEqualTo("Bags beside the till"));
        }
    }

    @Test
    void R3_4_a_long_title_ends_before_half_a_character() {
        joined(BORIS);
        adopted("x".repeat(78) + "🛒".repeat(20), BORIS);
        assertThat(lines(BORIS).getFirst().purpose().en()).isEqualTo("x".repeat(78) + "…");
    }

    @Test
    void R4_1_who_takes_no_part_is_paid_nothing_for_an_idea() {
        adopted("Bags beside the till", BORIS);
        joined(BORIS);
        assertThat(lines(BORIS)).isEmpty();
    }
}
