package aidas.insight.study;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.insight.Side;
import aidas.insight.table.Measure;
import aidas.insight.table.Tabled;
import org.junit.jupiter.api.Test;

class OwnPlaceTest {

    private static final Measure FACT = Tabled.measure("experience", Side.EX);

    private static Relation.Point seen(Measure x, Measure y) {
        var unit = Tabled.ofOneMonth(Cases.MARCH, 1).table().units().getFirst();
        return OwnPlace.seen(new Relation.Point(unit, 3.5, 12, 41, 80), x, y);
    }

    @Test
    void R7_6_a_fact_about_employees_has_neither_value_nor_n_for_a_lead() {
        var leading = seen(FACT, Cases.CX);
        assertThat(leading.x()).isNaN();
        assertThat(leading.xN()).isNaN();
        assertThat(leading.y()).isEqualTo(41);
        assertThat(leading.yN()).isEqualTo(80);
        var following = seen(Cases.CX, FACT);
        assertThat(following.x()).isEqualTo(3.5);
        assertThat(following.y()).isNaN();
        assertThat(following.yN()).isNaN();
    }

    @Test
    void R7_6_what_the_pulse_published_and_facts_of_business_stay() {
        var point = seen(Cases.EX, Tabled.measure("sales", Side.BUSINESS));
        assertThat(point.x()).isEqualTo(3.5);
        assertThat(point.xN()).isEqualTo(12);
        assertThat(point.y()).isEqualTo(41);
    }
}
