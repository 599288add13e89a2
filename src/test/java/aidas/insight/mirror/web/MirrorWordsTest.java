package aidas.insight.mirror.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.StoreCode;
import aidas.feedback.Nps;
import aidas.insight.mirror.OwnMirror;
import aidas.insight.mirror.Revealed;
import aidas.shared.web.Text;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MirrorWordsTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    /** NPS 40 in each month. */
    private static OwnMirror mirror(Integer now, int... guesses) {
        var nps = Nps.of(60, 20, 20).orElseThrow();
        List<Revealed> history =
                IntStream.range(0, guesses.length)
                        .mapToObj(i -> MAY.minusMonths(i + 1L))
                        .map(
                                month ->
                                        new Revealed(
                                                month,
                                                guesses[(int) month.until(MAY, MONTHS) - 1],
                                                month.atDay(3),
                                                nps))
                        .toList();
        return new OwnMirror(new StoreCode("BG-SOF-01"), "Vitosha 48", MAY, now, history);
    }

    private static final ChronoUnit MONTHS = ChronoUnit.MONTHS;

    private static MirrorWords in(String language) {
        var words = new MirrorWords();
        words.text = Text.in(Locale.of(language));
        return words;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | What will customers say in May 2026?",
                "bg | Какво ще кажат клиентите през май 2026\u202fг.?",
                "lt | 2026 m. gegužė: ką pasakys klientai?"
            })
    void R2_1_before_the_guess_the_page_asks(String language, String heading) {
        assertThat(in(language).heading(mirror(null))).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | on average your guess is 10.5 points too high (likely 8.4 to 12.6, over 4 months).",
                "bg | средно предполагате с 10,5 точки повече (вероятно с 8,4 до 12,6, по 4 месеца).",
                "lt | vidutiniškai spėjate 10,5 punkto per daug (tikėtina, nuo 8,4 iki 12,6; remiantis 4 mėnesiais)."
            })
    void R3_2_a_lean_upwards_is_told_by_how_much(String language, String told) {
        assertThat(in(language).lean(mirror(null, 52, 51, 49, 50))).endsWith(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | on average your guess is 10.5 points too low (likely 8.4 to 12.6, over 4 months).",
                "bg | средно предполагате с 10,5 точки по-малко (вероятно с 8,4 до 12,6, по 4 месеца).",
                "lt | vidutiniškai spėjate 10,5 punkto per mažai (tikėtina, nuo 8,4 iki 12,6; remiantis 4 mėnesiais)."
            })
    void R3_2_a_lean_downwards_is_told_without_a_minus(String language, String told) {
        assertThat(in(language).lean(mirror(null, 28, 29, 31, 30))).endsWith(told);
    }

    @Test
    void R3_2_no_lean_is_not_called_none() {
        assertThat(in("en").lean(mirror(null, 60, 20, 50, 29)))
                .startsWith("No lean can be told: guess less customers’ NPS is −0.2 on average");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Cannot be told yet. It takes 1 more month with a guess and at least 5 answers.",
                "bg | Още не може да се каже. Нужен е още 1 месец с предположение и поне 5 отговора.",
                "lt | Kol kas pasakyti negalima. Reikia dar 1 mėnesio su spėjimu ir bent 5 atsakymais."
            })
    void R3_1_too_few_months_are_told(String language, String told) {
        assertThat(in(language).lean(mirror(40, 60, 20, 50))).isEqualTo(told);
    }

    @Test
    void R3_3_coming_closer_is_told_by_both_halves() {
        assertThat(in("en").course(mirror(null, 44, 45, 43, 44, 60, 62, 58, 60)))
                .startsWith("Yes: on average you were 20 points off")
                .contains("and 4 in the newer half");
        assertThat(in("en").course(mirror(null, 44, 20, 43, 70, 60, 10, 58, 60)))
                .startsWith("No change can be told");
        assertThat(in("en").course(mirror(null))).isEqualTo("Can be told after 8 more months.");
    }
}
