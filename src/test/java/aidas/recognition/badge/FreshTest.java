package aidas.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comes late earns no badge a second time. */
class FreshTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    private final List<Fact> facts = new ArrayList<>();
    private final Map<Long, Set<String>> kept = new HashMap<>();

    private void glad(long who, LocalDate day) {
        facts.add(
                new Fact(
                        "answer-" + facts.size(),
                        new EmployeeId(who),
                        new StoreId(9),
                        day,
                        day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                        true,
                        null,
                        null,
                        Fact.WHOLE));
    }

    private List<String> award(Rule rule) {
        var fresh = Evaluation.fresh(Evaluation.of(rule, facts, TODAY), kept);
        fresh.forEach(
                each ->
                        kept.computeIfAbsent(each.who().value(), who -> new HashSet<>())
                                .addAll(each.evidence()));
        return fresh.stream().map(Award::occasion).toList();
    }

    @Test
    void R3_2_an_answer_before_two_rows_of_days_makes_no_third_award() {
        var five = new Streak(Source.PRAISE, 5, 0, null);
        for (int day = 2; day <= 11; day++) {
            glad(1, FIRST.withDayOfMonth(day));
        }
        assertThat(award(five)).containsExactly("2026-01-06", "2026-01-11");
        glad(1, FIRST);
        assertThat(award(five)).isEmpty();
    }

    @Test
    void R3_2_a_month_before_two_rows_of_months_makes_no_third_award() {
        var twice = new Often(Source.PRAISE, null, 1, Span.MONTH, 1, 2);
        for (int month = 2; month <= 5; month++) {
            glad(1, FIRST.withMonth(month));
        }
        assertThat(award(twice)).containsExactly("2026-03", "2026-05");
        glad(1, FIRST);
        assertThat(award(twice)).isEmpty();
    }

    @Test
    void R3_2_what_another_person_was_awarded_for_takes_nothing_away() {
        var first = new First(Source.PRAISE, null);
        glad(1, FIRST);
        assertThat(award(first)).hasSize(1);
        facts.clear();
        glad(2, FIRST);
        assertThat(award(first)).hasSize(1);
        assertThat(award(first)).isEmpty();
    }
}
