package aidas.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class AskedMonthsTest {

    private static final int MOST = 36;

    private static AskedMonths last(String months) {
        return new AskedMonths(months, null, null, MOST);
    }

    private static AskedMonths named(String from, String until) {
        return new AskedMonths(null, from, until, MOST);
    }

    private static void refused(String field, Callable<?> asking) {
        assertThatThrownBy(asking::call)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations().getFirst().field())
                                        .isEqualTo(field));
    }

    @Test
    void the_last_months_are_as_many_as_are_asked_for_or_the_usual_ones() {
        assertThat(last(null).last(12)).isEqualTo(12);
        assertThat(last("36").last(12)).isEqualTo(36);
        assertThat(last("36").named()).isFalse();
        for (String wrong : List.of("", "0", "37", "-1", "1e1", "six")) {
            refused("months", () -> last(wrong).last(12));
        }
    }

    @Test
    void named_months_are_whole_in_order_and_not_too_many() {
        var year = named("2025-03", "2026-03");
        assertThat(year.named()).isTrue();
        assertThat(year.first()).isEqualTo(YearMonth.of(2025, 3));
        assertThat(year.end()).isEqualTo(YearMonth.of(2026, 3));
        refused("from", () -> named("2025-13", "2026-03").first());
        refused("from", () -> named(null, "2026-03").first());
        refused("until", () -> named("2025-03", null).end());
        refused("until", () -> named("2025-03", "2025-03").end());
        refused("until", () -> named("2020-01", "2023-02").end());
    }

    @Test
    void one_month_is_none_or_one_that_the_database_knows() {
        assertThat(AskedMonths.month(null)).isNull();
        assertThat(AskedMonths.month(" ")).isNull();
        assertThat(AskedMonths.month("2026-03")).isEqualTo(YearMonth.of(2026, 3));
        for (String wrong : List.of("no", "2026-13", "0000-01", "-0001-01", "9999-12")) {
            refused("month", () -> AskedMonths.month(wrong));
        }
    }
}
