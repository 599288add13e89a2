package aidas.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A year of chance, evaluated again and again. */
class ReplayTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    private final List<Fact> facts = new ArrayList<>();

    private void fact(long who, LocalDate day, boolean good, Long from, String value) {
        facts.add(
                new Fact(
                        "k" + facts.size(),
                        new EmployeeId(who),
                        new StoreId(9),
                        day,
                        day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                        good,
                        from,
                        value,
                        Fact.WHOLE));
    }

    private List<Award> awards(Rule rule) {
        return Evaluation.of(rule, facts, TODAY);
    }

    @Test
    void R3_1_a_year_gives_the_same_bytes_in_whatever_order_it_is_read() {
        var dice = new Random(7);
        for (int i = 0; i < 4000; i++) {
            var day = FIRST.plusDays(dice.nextInt(365));
            fact(1 + dice.nextInt(40), day, dice.nextInt(3) > 0, (long) dice.nextInt(9), "one");
        }
        for (Rule rule :
                List.of(
                        new First(Source.THANKED, null),
                        new Often(Source.THANKED, null, 4, Span.MONTH, 2, 1),
                        new Often(Source.THANKED, "one", 2, Span.QUARTER, 1, 2),
                        new Streak(Source.PRAISE, 5, 1, 60),
                        new Best(Source.PRAISE, null, 3),
                        new Together(Source.PRAISE, null, 50))) {
            var once = awards(rule).toString();
            Collections.shuffle(facts, dice);
            assertThat(awards(rule)).isNotEmpty().hasToString(once);
        }
    }

    @Test
    void R3_1_what_is_awarded_by_a_day_is_still_awarded_later() {
        var dice = new Random(8);
        for (int i = 0; i < 2000; i++) {
            var day = FIRST.plusDays(dice.nextInt(365));
            fact(1 + dice.nextInt(20), day, dice.nextInt(3) > 0, (long) dice.nextInt(9), "one");
        }
        for (Rule rule :
                List.of(
                        new Often(Source.THANKED, null, 3, Span.MONTH, 1, 2),
                        new Streak(Source.PRAISE, 4, 0, 30),
                        new Best(Source.PRAISE, null, 2),
                        new Together(Source.PRAISE, null, 30))) {
            var all = awards(rule);
            for (int day = 20; day < 365; day += 31) {
                assertThat(all).containsAll(Evaluation.of(rule, facts, FIRST.plusDays(day)));
            }
        }
    }

    @Test
    void R4_4_nothing_but_the_own_badges_is_told_to_anybody() {
        var telling =
                Stream.of(BadgeReading.class, BadgeDesk.class, RuleTrial.class)
                        .flatMap(type -> Stream.of(type.getMethods()))
                        .filter(
                                method ->
                                        method.getGenericReturnType()
                                                .toString()
                                                .matches(".*(Earned|Award|Employee).*"))
                        .map(method -> method.getName());
        assertThat(telling).containsExactly("mine");
        assertThat(Simulation.class.getRecordComponents())
                .noneMatch(component -> component.getType() == List.class);
    }
}
