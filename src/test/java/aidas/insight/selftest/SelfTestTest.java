package aidas.insight.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SelfTestTest {

    private final Report shipped = SelfTest.of(ReferenceCases.shipped());
    private final Report crooked =
            SelfTest.of(ReferenceCases.read(getClass().getResourceAsStream("crooked.json")));

    @TestFactory
    Stream<DynamicTest> R1_2_all_cases_agree() {
        return shipped.outcomes().stream()
                .map(
                        outcome ->
                                DynamicTest.dynamicTest(
                                        outcome.code(),
                                        () ->
                                                assertThat(outcome.values())
                                                        .as(outcome.fault())
                                                        .allMatch(Checked::agrees)));
    }

    @Test
    void R1_1_every_figure_has_a_case_and_every_case_a_source_and_a_name_of_its_own() {
        var cases = ReferenceCases.shipped();
        assertThat(cases.stream().map(ReferenceCase::figure).collect(Collectors.toSet()))
                .isEqualTo(SelfTest.FIGURES.keySet());
        assertThat(cases).extracting(ReferenceCase::code).doesNotHaveDuplicates();
        assertThat(cases).extracting(ReferenceCase::source).noneMatch(String::isBlank);
        assertThat(shipped.cases()).isEqualTo(cases.size()).isGreaterThanOrEqualTo(12);
        assertThat(shipped.disagreeing()).isZero();
    }

    @Test
    void R2_3_one_wrong_digit_of_one_value_is_enough_to_disagree() {
        var outcome = find("one-digit-wrong");
        assertThat(outcome.agrees()).isFalse();
        assertThat(outcome.fault()).isEmpty();
        assertThat(outcome.values()).filteredOn(value -> !value.agrees()).hasSize(1);
        assertThat(outcome.least().name()).isEqualTo("97.5 %");
        assertThat(outcome.least().got()).isCloseTo(64.1740528975198, within(1e-9));
        assertThat(outcome.least().digits()).isBetween(6.0, 9.0);
    }

    @Test
    void R2_3_a_value_that_nothing_computes_disagrees() {
        var outcome = find("value-missing");
        assertThat(outcome.agrees()).isFalse();
        assertThat(outcome.least().name()).isEqualTo("kurtosis");
        assertThat(outcome.least().got()).isNaN();
        assertThat(outcome.least().digits()).isZero();
    }

    @Test
    void R2_4_a_case_that_cannot_be_computed_says_why() {
        assertThat(find("nobody-answered").agrees()).isFalse();
        assertThat(find("nobody-answered").fault()).contains("NoSuchElement");
        assertThat(find("no-such-figure").fault()).contains("no figure is called mode");
        assertThat(find("input-missing").fault()).contains("NullPointer");
        assertThat(find("right").agrees()).isTrue();
    }

    @Test
    void R2_5_those_that_disagree_come_first() {
        assertThat(crooked.disagreeing()).isEqualTo(5);
        assertThat(crooked.cases()).isEqualTo(6);
        assertThat(crooked.outcomes().getFirst().code()).isEqualTo("one-digit-wrong");
        assertThat(crooked.outcomes().getLast().code()).isEqualTo("right");
    }

    private Outcome find(String code) {
        return crooked.outcomes().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
