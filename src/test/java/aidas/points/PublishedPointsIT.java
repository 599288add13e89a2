package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others can hear of points. */
@InContainer
class PublishedPointsIT extends TwoStoresWithPoints {

    @Inject HeardPoints heard;
    @Inject GiftDesk gifts;

    @BeforeEach
    void nothing_heard_yet() {
        heard.clear();
    }

    @Test
    void R4_3_who_leaves_is_published_once() {
        joined(ANNA);
        part.choose(false);
        part.choose(false);
        assertThat(heard.all()).containsExactly(new PointsLeft(id(ANNA)));
    }

    @Test
    void R6_4_points_by_hand_are_published_and_those_of_rules_are_not() {
        rules(null);
        joined(ANNA, BORIS);
        thanked(ANNA, BORIS);
        assertThat(heard.all()).isEmpty();
        long posting = byHand(BORIS, 5);
        hand.counter(posting, "A mistake");
        assertThat(heard.all())
                .extracting(it -> ((PointsByHand) it).postings().getFirst().points())
                .containsExactly(5, -5);
    }

    @Test
    void R6_4_many_at_once_are_published_once() {
        joined(ANNA, BORIS);
        harriet();
        var entries =
                List.of(
                        new HandEntry(numbers(ANNA).getFirst(), 5, "For tea", "pp-1"),
                        new HandEntry(numbers(BORIS).getFirst(), 7, "For tea", "pp-2"));
        gifts.bring(entries);
        gifts.bring(entries);
        assertThat(heard.all())
                .singleElement()
                .isInstanceOfSatisfying(
                        PointsByHand.class, it -> assertThat(it.postings()).hasSize(2));
    }
}
