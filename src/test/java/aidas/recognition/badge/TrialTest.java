package aidas.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rule would have done in a quarter, told from what was before it too. */
class TrialTest {

    private static final LocalDate FROM = LocalDate.of(2026, 7, 2);
    private static final LocalDate UNTIL = LocalDate.of(2026, 10, 1);

    private final List<Fact> facts = new ArrayList<>();

    private void thanked(long who, long store, LocalDate day) {
        facts.add(
                new Fact(
                        "k" + facts.size(),
                        new EmployeeId(who),
                        new StoreId(store),
                        day,
                        day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                        true,
                        null,
                        "one",
                        Fact.WHOLE));
    }

    private Simulation tried(Rule rule) {
        var tally = new Tally(rule, FROM, UNTIL);
        tally.add(facts);
        return tally.simulation();
    }

    @Test
    void R4_1_a_best_month_of_the_quarter_is_told_from_the_months_before_it() {
        for (int month = 3; month <= 5; month++) {
            thanked(1, 9, LocalDate.of(2026, month, 5));
            thanked(2, 7, LocalDate.of(2026, month, 5));
        }
        thanked(1, 9, LocalDate.of(2026, 8, 3));
        thanked(1, 9, LocalDate.of(2026, 8, 4));
        thanked(3, 8, LocalDate.of(2026, 8, 4));
        assertThat(tried(new Best(Source.THANKED, null, 2)))
                .isEqualTo(new Simulation(FROM, UNTIL, 1, 1, 2, 1, 1, 2));
    }

    @Test
    void R4_1_who_was_thanked_before_the_quarter_is_not_thanked_first_in_it() {
        thanked(1, 9, FROM.minusMonths(5));
        thanked(1, 9, FROM.plusDays(5));
        thanked(2, 9, FROM.plusDays(6));
        assertThat(tried(new First(Source.THANKED, null)))
                .isEqualTo(new Simulation(FROM, UNTIL, 1, 1, 2, 1, 1, 1));
    }

    @Test
    void R4_1_a_row_of_months_that_ends_in_the_quarter_began_before_it() {
        for (int month = 3; month <= 8; month++) {
            thanked(1, 9, LocalDate.of(2026, month, 20));
        }
        assertThat(tried(new Often(Source.THANKED, null, 1, Span.MONTH, 1, 6)).awards()).isOne();
    }

    @Test
    void R4_1_a_row_of_quarters_is_looked_for_as_far_back_as_it_is_long() {
        assertThat(new Best(Source.THANKED, null, 2).known(FROM)).isEqualTo("2025-07-02");
        assertThat(new Often(Source.THANKED, null, 1, Span.EVER, 1, 1).known(FROM))
                .isEqualTo("2025-07-02");
        assertThat(new Often(Source.THANKED, null, 1, Span.MONTH, 1, 6).known(FROM))
                .isEqualTo("2025-01-02");
        assertThat(new Often(Source.THANKED, null, 1, Span.QUARTER, 1, 8).known(FROM))
                .isEqualTo("2023-07-02");
    }
}
