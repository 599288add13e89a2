package aidas.launcher.demo;

import static aidas.launcher.demo.Written.ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsTest {

    private static List<String> in(String language) {
        return ANSWERS.stream()
                .filter(a -> language.equals(a.language()) && a.comment() != null)
                .map(Read::comment)
                .toList();
    }

    @Test
    void R3_1_about_every_second_answer_has_words() {
        double words = ANSWERS.stream().filter(a -> a.comment() != null).count();
        assertThat(words / ANSWERS.size()).isBetween(0.52, 0.58);
        double silent = ANSWERS.stream().filter(a -> a.language() == null).count();
        assertThat(silent / ANSWERS.size()).isBetween(0.06, 0.10);
        assertThat(ANSWERS).noneMatch(a -> a.language() == null && a.comment() != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bg", "lt"})
    void R3_1_comments_are_as_long_as_people_write(String language) {
        var mean = in(language).stream().mapToInt(c -> c.split(" ").length).average();
        assertThat(mean.orElseThrow()).isBetween(15.0, 40.0);
    }

    @Test
    void R3_1_customers_write_in_their_country_s_language_and_tourists_in_english() {
        for (var country : List.of("BG", "LT")) {
            var told =
                    ANSWERS.stream()
                            .filter(a -> a.store().startsWith(country) && a.comment() != null)
                            .toList();
            double english = told.stream().filter(a -> "en".equals(a.language())).count();
            assertThat(english / told.size()).isBetween(0.05, 0.15);
        }
        assertThat(ANSWERS.stream().filter(a -> a.store().startsWith("GB")).map(Read::language))
                .containsOnly("en", null);
    }

    @Test
    void R3_2_each_language_is_written_in_its_own_letters() {
        assertThat(in("bg")).allMatch(c -> c.matches("[\\p{IsCyrillic}\\P{L}]+"));
        assertThat(in("en")).allMatch(c -> c.matches("[A-Za-zĀ-ž\\P{L}]+"));
        var lithuanian = in("lt");
        assertThat(lithuanian).allMatch(c -> c.matches("[A-Za-zĀ-ž\\P{L}]+"));
        double own = lithuanian.stream().filter(c -> c.matches(".*[ąčęėįšųūž].*")).count();
        assertThat(own / lithuanian.size()).isGreaterThan(0.97);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bg", "lt"})
    void R3_3_few_comments_are_repeated(String language) {
        var comments = in(language);
        var counts =
                comments.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(Collections.max(counts.values())).isLessThan(comments.size() / 400);
        assertThat(counts.size()).isGreaterThan(comments.size() * 4 / 5);
        assertThat(comments).noneMatch(c -> c.contains("{") || c.contains("}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bg", "lt"})
    void R3_3_the_corpus_is_large_enough(String language) {
        var lines = Lines.of("comments_" + language + ".txt");
        assertThat(count(lines, "praise")).isGreaterThanOrEqualTo(60);
        assertThat(count(lines, "neutral")).isGreaterThanOrEqualTo(40);
        assertThat(count(lines, "complaint")).isGreaterThanOrEqualTo(60);
        assertThat(lines).doesNotHaveDuplicates();
    }

    private static long count(List<String> lines, String band) {
        boolean counting = false;
        long sentences = 0;
        for (var line : lines) {
            if (line.startsWith("[")) {
                counting = line.startsWith("[" + band + " ");
            } else if (counting) {
                sentences++;
            }
        }
        return sentences;
    }
}
