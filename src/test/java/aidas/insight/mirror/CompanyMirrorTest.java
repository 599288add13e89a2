package aidas.insight.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.feedback.MonthlyFigure;
import aidas.feedback.Nps;
import aidas.insight.mirror.CompanyMonth.Shown;
import aidas.insight.mirror.CompanyMonth.Withheld;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompanyMirrorTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    /** NPS 40, shown as 23 to 54. */
    private static final Nps FORTY = Nps.of(60, 20, 20).orElseThrow();

    private static Kept kept(String lead, int guess) {
        return kept(lead, guess, FORTY);
    }

    private static Kept kept(String lead, int guess, Nps nps) {
        return new Kept(lead, ZoneOffset.UTC, new Revealed(APRIL, guess, APRIL.atDay(3), nps));
    }

    private static List<Kept> five() {
        return List.of(kept("a", 70), kept("b", 60), kept("c", 54), kept("d", 40), kept("e", 20));
    }

    private static List<MonthlyFigure> company(int promoters, int critics) {
        return List.of(
                new MonthlyFigure(
                        APRIL.minusMonths(1),
                        Nps.of(promoters, 100 - promoters - critics, critics).orElseThrow()),
                new MonthlyFigure(APRIL, Nps.of(500, 300, 200).orElseThrow()));
    }

    private static CompanyMonth april(List<Kept> guesses, List<MonthlyFigure> company) {
        return CompanyMirror.of(guesses, company, kept -> true).months().getFirst();
    }

    @Test
    void R4_2_guesses_are_counted_above_inside_and_below() {
        var shown = (Shown) april(five(), company(60, 20));
        assertThat(shown.managers()).isEqualTo(5);
        assertThat(shown.above()).isEqualTo(2);
        assertThat(shown.inside()).isEqualTo(2);
        assertThat(shown.below()).isEqualTo(1);
        // d = [30, 20, 14, 0, -20]; scipy.stats.t.interval(.95, 4, mean(d), scipy.stats.sem(d))
        assertThat(shown.difference().value()).isCloseTo(8.8, within(1e-12));
        assertThat(shown.difference().interval().low())
                .isCloseTo(-15.315147968217335, within(1e-9));
        assertThat(shown.difference().interval().high()).isCloseTo(32.91514796821734, within(1e-9));
    }

    @Test
    void R4_2_four_managers_are_withheld_whatever_they_guessed() {
        assertThat(april(five().subList(0, 4), company(60, 20))).isEqualTo(new Withheld(APRIL));
        assertThat(CompanyMirror.of(five().subList(0, 4), List.of(), kept -> true).latest())
                .isEmpty();
    }

    @Test
    void R4_2_a_guess_that_cannot_be_judged_makes_no_fifth_manager() {
        var guesses = new ArrayList<>(five().subList(0, 4));
        guesses.add(kept("e", 20, Nps.of(4, 0, 0).orElseThrow()));
        assertThat(april(guesses, company(60, 20))).isEqualTo(new Withheld(APRIL));
    }

    @Test
    void R4_2_managers_who_all_saw_the_same_are_withheld() {
        var high =
                List.of(kept("a", 70), kept("b", 60), kept("c", 80), kept("d", 90), kept("e", 99));
        assertThat(april(high, company(60, 20))).isEqualTo(new Withheld(APRIL));
        var one = Stream.concat(high.stream(), Stream.of(kept("f", 40))).toList();
        assertThat(april(one, company(60, 20))).isEqualTo(new Withheld(APRIL));
        var two = Stream.concat(one.stream(), Stream.of(kept("g", 20))).toList();
        assertThat(april(two, company(60, 20))).isInstanceOf(Shown.class);
    }

    @Test
    void R4_3_what_nearly_all_expected_is_not_told() {
        var shown = (Shown) april(five(), company(90, 0));
        assertThat(shown.expected()).isNull();
    }

    @Test
    void R4_5_a_manager_of_many_stores_counts_once() {
        var guesses = Stream.concat(five().stream(), Stream.of(kept("e", 60))).toList();
        var shown = (Shown) april(guesses, company(60, 20));
        assertThat(shown.managers()).isEqualTo(5);
        assertThat(shown.above()).isEqualTo(3);
        assertThat(shown.difference().value()).isCloseTo((30 + 20 + 14) / 5.0, within(1e-12));
        var four = Stream.generate(() -> kept("a", 70)).limit(9).toList();
        assertThat(april(four, company(60, 20))).isEqualTo(new Withheld(APRIL));
    }

    @Test
    void R4_3_who_expected_a_good_month_stands_beside_the_critics() {
        var expected = ((Shown) april(five(), company(60, 20))).expected();
        assertThat(expected.yardstick()).isEqualTo(40);
        assertThat(expected.managers().share()).isEqualTo(0.6);
        assertThat(expected.managers().n()).isEqualTo(5);
        assertThat(expected.critics().share()).isEqualTo(0.2);
        assertThat(expected.critics().n()).isEqualTo(1000);
    }

    @Test
    void R4_3_without_the_month_before_there_is_no_yardstick() {
        var alone = company(60, 20).subList(1, 2);
        assertThat(((Shown) april(five(), alone)).expected()).isNull();
    }

    @Test
    void R4_4_a_month_that_still_runs_in_one_store_is_not_there() {
        var mirror = CompanyMirror.of(five(), company(60, 20), kept -> !kept.lead().equals("e"));
        assertThat(mirror.months()).isEmpty();
    }
}
