package aidas.feedback.unsolicited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.organisation.StoreId;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.Unprocessable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VoiceTest {

    static final Instant MONDAY = Instant.parse("2026-03-09T09:00:00Z");

    @Test
    void R1_1_every_field_at_fault_is_named_at_once() {
        assertThatThrownBy(
                        () -> new Voice("", "", null, null, null, "  ", null, "BG", null, many()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(Violation::field)
                                        .containsExactly(
                                                "source",
                                                "externalId",
                                                "kind",
                                                "store",
                                                "occurredAt",
                                                "text",
                                                "language",
                                                "reference",
                                                "employees"));
    }

    @Test
    void R1_1_four_thousand_characters_are_taken_and_one_more_is_not() {
        assertThat(voice("x".repeat(4000), null).text()).hasSize(4000);
        assertThatThrownBy(() -> voice("x".repeat(4001), null)).isInstanceOf(Refused.class);
    }

    @Test
    void R1_2_a_rating_stays_as_it_was_given() {
        var told = entry(voice("Slow", rating("2", "5"))).told();
        assertThat(told.rating()).isEqualTo(rating("2", "5"));
        assertThat(entry(voice("Slow", null)).told().rating()).isNull();
    }

    @Test
    void R1_2_a_rating_lies_within_its_own_maximum() {
        assertThat(GivenRating.fits(new BigDecimal("4.5"), new BigDecimal("5"))).isTrue();
        assertThat(GivenRating.fits(new BigDecimal("6"), new BigDecimal("5"))).isFalse();
        assertThat(GivenRating.fits(new BigDecimal("-1"), new BigDecimal("5"))).isFalse();
        assertThat(GivenRating.fits(new BigDecimal("1.25"), new BigDecimal("5"))).isFalse();
        assertThat(GivenRating.fits(BigDecimal.ZERO, BigDecimal.ZERO)).isFalse();
        assertThat(GivenRating.fits(BigDecimal.ONE, null)).isFalse();
        assertThatThrownBy(() -> rating("9", "5")).hasMessageContaining("got 9 of 5");
    }

    @Test
    void R2_3_an_entry_is_withdrawn_once_with_its_reason() {
        var entry = entry(voice("Not ours", null));
        assertThat(entry.told().withdrawn()).isFalse();
        entry.withdraw("about another shop", "mira", MONDAY);
        assertThat(entry.told().withdrawnReason()).isEqualTo("about another shop");
        assertThat(entry.told().text()).isEqualTo("Not ours");
        assertThatThrownBy(() -> entry.withdraw("again", "mira", MONDAY))
                .isInstanceOf(Unprocessable.class);
    }

    @Test
    void R4_3_only_an_address_on_the_web_can_be_followed() {
        assertThat(told("https://reviews.example/1").linked()).isTrue();
        assertThat(told("javascript:alert(1)").linked()).isFalse();
        assertThat(told("Letter 17/2026").linked()).isFalse();
        assertThat(told("").linked()).isFalse();
    }

    static GivenRating rating(String value, String most) {
        return new GivenRating(new BigDecimal(value), new BigDecimal(most));
    }

    private static Told told(String reference) {
        return new Told(
                1,
                "s",
                "1",
                Kind.REVIEW,
                MONDAY,
                "x",
                null,
                "",
                reference,
                MONDAY,
                "a",
                null,
                null);
    }

    private static Voice voice(String text, GivenRating rating) {
        return new Voice(
                "reviews",
                "1",
                Kind.REVIEW,
                new StoreCode("S-1"),
                MONDAY,
                text,
                rating,
                "",
                "",
                Set.of());
    }

    private static UnsolicitedFeedback entry(Voice voice) {
        return new UnsolicitedFeedback(voice, new StoreId(1), List.of(), "mira", MONDAY);
    }

    private static Set<EmployeeNumber> many() {
        return IntStream.range(0, 11)
                .mapToObj(i -> new EmployeeNumber("E" + i))
                .collect(Collectors.toSet());
    }
}
