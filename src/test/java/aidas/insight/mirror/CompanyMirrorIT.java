package aidas.insight.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.insight.mirror.CompanyMonth.Shown;
import aidas.insight.mirror.CompanyMonth.Withheld;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The company's picture against the database. */
@InContainer
class CompanyMirrorIT extends SixLeads {

    @Inject MirrorReading shipped;

    @Test
    void R4_2_only_the_whole_company_is_shown_and_only_to_hr_and_owner() {
        lead(1);
        assertThatThrownBy(() -> shipped.company()).isInstanceOf(Forbidden.class);
        caller.is("part").with(Role.HR).inStore("MIR-01");
        assertThatThrownBy(() -> shipped.company()).isInstanceOf(Forbidden.class);
    }

    @Test
    void R4_2_five_managers_make_a_picture_and_four_do_not() {
        guessed(4);
        harriet();
        assertThat(reading(IN_MAY).company().months()).containsExactly(new Withheld(APRIL));
        lead(5);
        desk(IN_APRIL).guess(store(5), APRIL, 50);
        harriet();
        var shown = (Shown) reading(IN_MAY).company().months().getFirst();
        assertThat(shown.managers()).isEqualTo(5);
        assertThat(shown.above()).isEqualTo(2);
        assertThat(shown.inside()).isEqualTo(3);
        assertThat(shown.difference().value()).isCloseTo(10, within(1e-9));
    }

    @Test
    void R4_3_the_companys_month_before_is_the_yardstick() {
        answers(6, MARCH, 60, 30, 10);
        guessed(5);
        harriet();
        var expected = reading(IN_MAY).company().latest().orElseThrow().expected();
        assertThat(expected.yardstick()).isEqualTo(50);
        assertThat(expected.managers().share()).isEqualTo(0.4);
        assertThat(expected.critics().n()).isEqualTo(500);
        assertThat(expected.critics().share()).isEqualTo(0.2);
    }

    @Test
    void R4_4_a_month_is_not_in_the_picture_while_it_runs() {
        guessed(5);
        harriet();
        assertThat(reading(MIDNIGHT.minusSeconds(1)).company().months()).isEmpty();
        assertThat(reading(MIDNIGHT).company().months()).hasSize(1);
    }

    /** NPS 40, shown as 23 to 54, in each store. */
    private void guessed(int leads) {
        for (int i = 1; i <= 5; i++) {
            answers(i, APRIL, 60, 20, 20);
        }
        int[] points = {40, 45, 55, 60, 50};
        for (int i = 1; i <= leads; i++) {
            lead(i);
            desk(IN_APRIL).guess(store(i), APRIL, points[i - 1]);
        }
    }
}
