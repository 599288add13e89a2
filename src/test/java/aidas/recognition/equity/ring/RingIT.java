package aidas.recognition.equity.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.NotFound;
import aidas.testbed.InContainer;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** From two who thank each other to who hears of it. */
@InContainer
class RingIT extends TwoWhoSwap {

    @Test
    void R1_4_thanks_that_were_taken_back_make_no_ring() {
        swap(FIRST);
        em.createNativeQuery(
                        """
                        update kudos set withdrawn_at = now()
                         where key = 'ring-1'
                           and giver_id = (select id from employee where number = 'RGE1')
                        """)
                .executeUpdate();
        assertThat(watch.look(FIRST, after(FIRST, 0))).isZero();
    }

    @Test
    void R2_1_a_month_is_looked_at_once_and_at_first_only_the_last_one() {
        assertThat(watch.due(after(SECOND, 3))).containsExactly(SECOND);
        assertThat(watch.due(Instant.parse("2126-03-01T00:00:00Z")))
                .as("nobody was thanked after it")
                .isEmpty();
        swap(FIRST);
        assertThat(watch.look(FIRST, after(FIRST, 0))).isEqualTo(1);
        assertThat(watch.look(FIRST, after(FIRST, 1))).isZero();
        assertThat(watch.due(after(FIRST, 1))).isEmpty();
        assertThat(watch.due(after(SECOND.plusMonths(1), 0)))
                .containsExactly(SECOND, SECOND.plusMonths(1));
    }

    @Test
    void R2_2_its_people_alone_read_a_hint_each_puts_away() {
        swap(YearMonth.now(ZoneOffset.UTC).minusMonths(2));
        watch.look(YearMonth.now(ZoneOffset.UTC).minusMonths(2), Instant.now());
        assertThat(nudgesOf(ANNA))
                .singleElement()
                .satisfies(each -> assertThat(each.others()).containsExactly("Boris"));
        assertThat(nudgesOf(CVETAN)).isEmpty();
        long ring = nudgesOf(BORIS).getFirst().id();
        nudges.putAway(ring);
        assertThat(nudgesOf(BORIS)).isEmpty();
        assertThat(nudgesOf(ANNA)).hasSize(1);
        employee(CVETAN);
        assertThatThrownBy(() -> nudges.putAway(ring)).isInstanceOf(NotFound.class);
    }

    @Test
    void R2_2_a_name_with_a_comma_is_one_name() {
        var month = YearMonth.now(ZoneOffset.UTC).minusMonths(2);
        swap(month);
        em.createNativeQuery(
                        """
                        update employee set given_name = 'Boris, the younger'
                         where number = 'RGE2'
                        """)
                .executeUpdate();
        watch.look(month, Instant.now());
        assertThat(nudgesOf(ANNA).getFirst().others()).containsExactly("Boris, the younger");
    }

    @Test
    void R2_2_after_sixty_days_it_goes_by_itself() {
        swap(FIRST);
        watch.look(FIRST, after(FIRST, 0));
        assertThat(nudgesOf(ANNA)).isEmpty();
    }
}
