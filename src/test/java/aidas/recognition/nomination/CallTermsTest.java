package aidas.recognition.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.value.Tongues;
import aidas.shared.Refused.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final Tongues NAME = new Tongues("Star", "Звезда", "Žvaigždė");

    private static CallTerms terms(
            LocalDate from, LocalDate until, Integer most, Integer... amounts) {
        return new CallTerms(NAME, NAME, from, until, most, Arrays.asList(amounts));
    }

    private static List<String> faults(CallTerms terms) {
        var faults = new ArrayList<Violation>();
        terms.check(TODAY, faults);
        return faults.stream().map(Violation::field).toList();
    }

    @Test
    void R1_1_a_call_of_one_day_without_points_is_sound() {
        assertThat(faults(terms(TODAY, TODAY, 1))).isEmpty();
    }

    @Test
    void R1_1_a_call_runs_for_a_year_at_most() {
        assertThat(faults(terms(TODAY, TODAY.plusDays(365), 20, 1, 1000, 50))).isEmpty();
        assertThat(faults(terms(TODAY, TODAY.plusDays(366), 20))).containsExactly("until");
    }

    @Test
    void R1_1_every_field_at_fault_is_named_at_once() {
        var none = new Tongues("", "", "");
        assertThat(faults(new CallTerms(none, NAME, TODAY.minusDays(1), null, 21, List.of(0))))
                .containsExactly("name.en", "name.bg", "name.lt", "from", "most", "points");
        assertThat(faults(terms(null, null, null, 1, 2, 3, 4)))
                .containsExactly("from", "most", "points");
    }

    @Test
    void R1_1_amounts_stand_in_their_order_each_once() {
        assertThat(terms(TODAY, TODAY, 1, 50, 10, null, 50).points()).containsExactly(10, 50);
    }
}
