package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScoringRuleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 30);
    private static final Terms TERMS = new Terms(Source.THANKED, 5, 3, Span.WEEK, 30, 1);
    private static final Terms OTHER = new Terms(Source.BADGE, 20, null, null, null, null);

    private static ScoringRule draft() {
        return new ScoringRule(new RuleCode("thanks"), 1, 1, TERMS, "harriet", Instant.EPOCH);
    }

    @Test
    void R2_2_a_draft_is_rewritten_until_it_is_in_force() {
        var rule = draft();
        assertThat(rule.terms()).isEqualTo(TERMS);
        rule.rewrite(OTHER, "harriet", Instant.EPOCH);
        assertThat(rule.terms()).isEqualTo(OTHER);
        rule.enforce(MONDAY);
        assertThatThrownBy(() -> rule.rewrite(TERMS, "harriet", Instant.EPOCH))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> rule.enforce(MONDAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void R2_2_it_comes_is_in_force_and_ends() {
        var rule = draft();
        assertThat(rule.state(MONDAY)).isEqualTo(RuleState.DRAFT);
        rule.enforce(MONDAY);
        assertThat(rule.state(MONDAY.minusDays(1))).isEqualTo(RuleState.COMING);
        assertThat(rule.state(MONDAY)).isEqualTo(RuleState.IN_FORCE);
        rule.end(MONDAY.plusDays(2));
        assertThat(rule.state(MONDAY.plusDays(1))).isEqualTo(RuleState.IN_FORCE);
        assertThat(rule.state(MONDAY.plusDays(2))).isEqualTo(RuleState.ENDED);
    }

    @Test
    void R2_3_it_ends_once_and_not_before_it_begins() {
        var rule = draft();
        assertThatThrownBy(() -> rule.end(MONDAY)).isInstanceOf(IllegalStateException.class);
        rule.enforce(MONDAY);
        rule.end(MONDAY.minusDays(3));
        assertThat(rule.until()).isEqualTo(MONDAY);
        assertThat(rule.state(MONDAY.minusDays(3))).isEqualTo(RuleState.ENDED);
        assertThatThrownBy(() -> rule.end(MONDAY.minusDays(3)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void R2_3_what_has_an_end_may_end_earlier_and_never_later() {
        var rule = draft();
        rule.enforce(MONDAY);
        rule.end(MONDAY.plusDays(14));
        rule.end(MONDAY.plusDays(1));
        assertThat(rule.until()).isEqualTo(MONDAY.plusDays(1));
        assertThatThrownBy(() -> rule.end(MONDAY.plusDays(1)))
                .isInstanceOf(IllegalStateException.class);
    }
}
