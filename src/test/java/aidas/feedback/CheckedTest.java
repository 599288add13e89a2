package aidas.feedback;

import static aidas.feedback.Drafts.VISIT_2;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Linked.Known;
import aidas.survey.Scale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 13);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final long STORE = 1;
    private static final Scale NPS = Scale.NPS_0_10;

    private static final String SOON = VISIT_2.standards().stream().sorted().toList().getFirst();
    private static final String HELP = VISIT_2.standards().stream().sorted().toList().get(1);

    private static final List<Booked> VISITS =
            List.of(
                    visit(9, List.of(SOON, HELP), List.of()),
                    visit(7, List.of(HELP), List.of(SOON)),
                    visit(2, List.of(), List.of(SOON, HELP)),
                    visit(5, List.of(), List.of()));

    @Test
    void R5_8_visits_are_counted_by_how_many_standards_were_missed() {
        var missed = StoreMissed.of(VISITS);
        assertThat(missed.keySet()).extracting(StoreMissed.Key::missed).containsExactly(0, 1, 2);
        var two = missed.get(new StoreMissed.Key(STORE, MARCH, NPS, 2));
        assertThat(two.unfavourable()).isEqualTo(1);
        assertThat(two.valueN()).isEqualTo(1);
        assertThat(two.valueSum()).isEqualByComparingTo("12.5");
        assertThat(two.valueSumSq()).isEqualByComparingTo("156.25");
    }

    @Test
    void R5_8_each_standard_is_counted_beside_the_others() {
        var standards = StoreStandard.of(VISITS);
        assertThat(standards).hasSize(6);
        assertThat(standards.get(key(SOON, true, 0)).favourable()).isEqualTo(1);
        assertThat(standards.get(key(SOON, false, 0)).neutral()).isEqualTo(1);
        assertThat(standards.get(key(HELP, true, 1)).neutral()).isEqualTo(1);
        assertThat(standards.get(key(HELP, false, 1)).unfavourable()).isEqualTo(1);
    }

    @Test
    void R5_8_a_visit_without_checked_standards_is_in_none_of_them() {
        var unchecked = List.of(visit(5, List.of(), List.of()));
        assertThat(StoreMissed.of(unchecked)).isEmpty();
        assertThat(StoreStandard.of(unchecked)).isEmpty();
    }

    private static StoreStandard.Key key(String standard, boolean met, int others) {
        return new StoreStandard.Key(STORE, MARCH, NPS, standard, met, others);
    }

    private static Booked visit(int score, List<String> met, List<String> missed) {
        var said = new Particulars(VISIT_2, null, List.of(), met, missed, null, false);
        var response = Drafts.response("1", "2026-03-13T10:00:00Z", score, null);
        return Booked.of(new Known(Drafts.saying(response, said), STORE, null, DAY, 0, List.of()));
    }
}
