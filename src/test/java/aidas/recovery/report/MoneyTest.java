package aidas.recovery.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Refused;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static BigDecimal euro(String text) {
        return new BigDecimal(text);
    }

    private static Inputs inputs(String hours, String hourly, String yearly, String l, String r) {
        return new Inputs(euro(hours), euro(hourly), euro(yearly), euro(l), euro(r));
    }

    @Test
    void R4_1_the_published_rescue_value_comes_out() {
        // 500 detractors × 25 % × 1,100 = 137,500 (SurveyGauge's glossary)
        assertThat(Money.value(500, euro("25"), euro("1100"))).isEqualByComparingTo("137500");
    }

    @Test
    void R4_1_cost_and_value_come_from_the_inputs() {
        var money = Money.of(inputs("1.5", "20", "400", "30", "10"), 40, 12, euro("250"));
        assertThat(money.cost()).isEqualByComparingTo("1450"); // 40 × 1.5 × 20 + 250
        assertThat(money.each()).isEqualByComparingTo("36.25");
        assertThat(money.atRisk()).isEqualByComparingTo("3360"); // 28 × 30 % × 400
        assertThat(money.kept()).isEqualByComparingTo("960"); // 12 × (30 − 10) % × 400
        assertThat(Money.of(inputs("1", "1", "1", "1", "1"), 0, 0, BigDecimal.ZERO).each())
                .isNull();
    }

    @Test
    void R4_1_every_field_at_fault_is_named_at_once() {
        assertThatThrownBy(
                        () ->
                                new Inputs(
                                                null,
                                                euro("-1"),
                                                euro("1e9"),
                                                euro("101"),
                                                euro("0.001"))
                                        .check())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("hours")
                .hasMessageContaining("hourly")
                .hasMessageContaining("yearly")
                .hasMessageContaining("leaving")
                .hasMessageContaining("recovered");
        assertThatThrownBy(() -> inputs("1", "1", "1", "10", "11").check())
                .hasMessageContaining("recovered");
        inputs("0", "0", "0", "0", "0").check();
    }
}
