package aidas.feedback;

import static aidas.feedback.Drafts.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import aidas.feedback.Draft.Named;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewResponseTest {

    @Test
    void R1_1_a_good_response_has_its_values() {
        var response = NewResponse.of(Drafts.good(), Drafts.SURVEYS, NOW);

        assertThat(response.key()).isEqualTo(new ResponseKey("till", "R-1"));
        assertThat(response.interaction().occurredAt())
                .isEqualTo(Instant.parse("2026-03-14T08:15:30Z"));
        assertThat(response.interaction().channel()).isEqualTo(Channel.STORE);
        assertThat(response.rating().score()).isEqualByComparingTo("9");
        assertThat(response.rating().comment()).isNull();
    }

    @Test
    void R1_1_every_field_at_fault_is_named_not_only_the_first() {
        var texts = new EnumMap<Field, String>(Field.class);
        texts.put(Field.SCALE, "STARS");
        texts.put(Field.SCORE, "nine");
        texts.put(Field.LANGUAGE, "BG");
        texts.put(Field.CHANNEL, "fax");

        assertThat(violations(new Draft(texts, List.of(), List.of())))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "source",
                        "externalId",
                        "store",
                        "channel",
                        "occurredAt",
                        "scale",
                        "score",
                        "language");
    }

    @Test
    void R1_2_a_score_off_its_scale_is_refused_with_what_was_expected() {
        for (String score : List.of("11", "-1", "7.5", "1e999999999", "", "NaN", "0x9")) {
            assertThat(violations(Drafts.with(Field.SCORE, score)))
                    .as(score)
                    .extracting(Violation::field)
                    .containsExactly("score");
        }
        assertThat(violations(Drafts.with(Field.SCORE, "11")).getFirst().message())
                .contains("0 to 10");
    }

    @Test
    void R1_3_a_time_needs_an_offset_and_lies_between_2000_and_now() {
        for (String time :
                List.of(
                        "2026-03-14T10:15:30",
                        "14.03.2026",
                        "1999-12-31T23:59:59Z",
                        "2026-03-15T13:00:01Z",
                        "+999999999-12-31T00:00:00Z")) {
            assertThat(violations(Drafts.with(Field.OCCURRED_AT, time)))
                    .as(time)
                    .extracting(Violation::field)
                    .containsExactly("occurredAt");
        }
        NewResponse.of(Drafts.with(Field.OCCURRED_AT, "2026-03-15T13:00:00Z"), Drafts.SURVEYS, NOW);
    }

    @Test
    void R1_4_a_comment_has_at_most_4000_characters() {
        NewResponse.of(Drafts.with(Field.COMMENT, "ы".repeat(4000)), Drafts.SURVEYS, NOW);
        assertThat(violations(Drafts.with(Field.COMMENT, "ы".repeat(4001))).getFirst().message())
                .contains("at most 4000", "4001");
        assertThat(violations(Drafts.with(Field.SOURCE, "x".repeat(41)))).hasSize(1);
    }

    @Test
    void R1_5_texts_that_a_database_or_a_log_cannot_hold_are_refused() {
        assertThat(violations(Drafts.with(Field.COMMENT, "a\u0000b"))).hasSize(1);
        assertThat(violations(Drafts.with(Field.COMMENT, "half \uD83D"))).hasSize(1);
        assertThat(violations(Drafts.with(Field.COMMENT, "\uDE00 half"))).hasSize(1);
        assertThat(violations(Drafts.with(Field.EXTERNAL_ID, "a\nb"))).hasSize(1);
        NewResponse.of(Drafts.with(Field.COMMENT, "two\nlines \uD83D\uDE00"), Drafts.SURVEYS, NOW);
    }

    @Test
    void R3_1_given_weights_sum_to_one_or_are_refused() {
        var thirds =
                NewResponse.of(
                        Drafts.by(
                                new Named("E1", "0.33"),
                                new Named("E2", "0.33"),
                                new Named("E3", "0.33")),
                        Drafts.SURVEYS,
                        NOW);
        assertThat(thirds.interaction().employees())
                .extracting(Share::weight)
                .containsExactly(
                        new BigDecimal("0.330000"),
                        new BigDecimal("0.330000"),
                        new BigDecimal("0.340000"));

        assertThat(violations(Drafts.by(new Named("E1", "0.5"), new Named("E2", "0.6"))))
                .hasSize(1);
        assertThat(violations(Drafts.by(new Named("E1", "0.5"), new Named("E2", null)))).hasSize(1);
        assertThat(violations(Drafts.by(new Named("E1", "1e-999999999")))).hasSize(1);
        assertThat(violations(Drafts.by(new Named("E1", null), new Named("E1", null)))).hasSize(1);
        assertThat(violations(Drafts.by(new Named("", null)))).hasSize(1);
    }

    @Test
    void R1_2_a_transaction_value_is_money_and_not_negative() {
        for (String value : List.of("-1", "100000000", "1.23456", "12,50")) {
            assertThat(violations(Drafts.with(Field.TRANSACTION_VALUE, value)))
                    .as(value)
                    .extracting(Violation::field)
                    .containsExactly("transactionValue");
        }
    }

    private static List<Violation> violations(Draft draft) {
        return catchThrowableOfType(Refused.class, () -> NewResponse.of(draft, Drafts.SURVEYS, NOW))
                .violations();
    }
}
