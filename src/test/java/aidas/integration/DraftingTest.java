package aidas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Draft;
import aidas.feedback.Field;
import aidas.integration.tool.Fact;
import aidas.integration.tool.Facts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftingTest {

    private static final Instant CAME = Instant.parse("2026-03-14T10:00:00Z");

    private static final Drafting DRAFTING =
            new Drafting(
                    "till-tool",
                    new Mapping(
                            "nps",
                            "BG-SOF-01",
                            "online",
                            ZoneId.of("Europe/Sofia"),
                            Map.of(
                                    Field.SCORE, "q1",
                                    Field.COMMENT, "q2",
                                    Field.STORE, "shop",
                                    Field.EMPLOYEES, "staff",
                                    Field.LANGUAGE, "lang",
                                    Field.OCCURRED_AT, "at"),
                            Map.of("3057839051", BigDecimal.TEN, "never", BigDecimal.ZERO)));

    private static Facts facts(String... namesAndTexts) {
        return Facts.of(
                Stream.iterate(0, i -> i < namesAndTexts.length, i -> i + 2)
                        .map(i -> new Fact(namesAndTexts[i], "", namesAndTexts[i + 1]))
                        .toList());
    }

    private static Draft draft(String... namesAndTexts) {
        return DRAFTING.draft("A-1", facts(namesAndTexts), CAME);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "9, 9",
        "5.0000000000, 5",
        "7.50, 7.5",
        "100, 100",
        "3057839051, 10",
        "never, 0",
        "very likely, very likely",
        "1e9999, 1e9999",
    })
    void R4_1_a_choice_is_worth_its_score_and_a_number_is_itself(String text, String score) {
        assertThat(draft("q1", text).texts()).containsEntry(Field.SCORE, score);
    }

    @Test
    void R4_1_what_the_payload_does_not_name_is_the_sources_own() {
        var texts = draft("q1", "9").texts();
        assertThat(texts)
                .containsEntry(Field.SOURCE, "till-tool")
                .containsEntry(Field.EXTERNAL_ID, "A-1")
                .containsEntry(Field.SURVEY, "nps")
                .containsEntry(Field.STORE, "BG-SOF-01")
                .containsEntry(Field.CHANNEL, "online");
        assertThat(draft("shop", "LT-VNO-01").texts()).containsEntry(Field.STORE, "LT-VNO-01");
        assertThat(draft("staff", "E1001, E1002").employees())
                .extracting(Draft.Named::number)
                .containsExactly("E1001", "E1002");
    }

    @Test
    void R4_2_a_long_comment_is_cut_and_odd_characters_are_shown_as_unknown() {
        var cut = draft("q2", "a".repeat(3_998) + "😀" + "b".repeat(10)).texts();
        assertThat(cut.get(Field.COMMENT)).hasSize(3_999).endsWith("a…");
        var odd = draft("q2", "a\u0000b\uD83D").texts();
        assertThat(odd.get(Field.COMMENT)).isEqualTo("a\uFFFDb\uFFFD");
    }

    @ParameterizedTest
    @CsvSource({"en, en", "EN, en", "lt-LT, lt", "bg_BG, bg", "default, ", "x, "})
    void R4_2_a_language_is_its_first_two_letters_or_none(String given, String language) {
        assertThat(draft("lang", given).texts().get(Field.LANGUAGE)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01 10:15:30, 2026-03-01T08:15:30Z",
        "2026-03-01T10:15:30+01:00, 2026-03-01T09:15:30Z",
        "soon, soon",
    })
    void R4_2_a_time_without_offset_is_in_the_sources_zone(String given, String at) {
        assertThat(draft("at", given).texts()).containsEntry(Field.OCCURRED_AT, at);
        assertThat(draft("q1", "9").texts()).containsEntry(Field.OCCURRED_AT, CAME.toString());
    }

    @Test
    void R3_4_a_score_of_0_is_a_score() {
        assertThat(DRAFTING.scored(facts("q1", "0"))).isTrue();
        assertThat(DRAFTING.scored(facts("q2", "0"))).isFalse();
    }

    @Test
    void R4_1_a_mapping_is_kept_as_it_is() {
        var mapping = DRAFTING.mapping();
        assertThat(MappingText.read(MappingText.write(mapping))).isEqualTo(mapping);
    }
}
