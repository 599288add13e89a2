package aidas.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.pulse.gate.Leaf;
import aidas.pulse.gate.Unit;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HidingTest {

    private static final Leaf KITCHEN = new Leaf("BG", "S1", "KIT");
    private static final Leaf DESK = new Leaf("BG", "S1", "DESK");
    private static final Leaf SMALL = new Leaf("BG", "S1", "");
    private static final Leaf OTHER = new Leaf("BG", "S2", "");

    @Test
    void R2_5_it_tells_how_many_share_the_smallest_figure() {
        var invited = Map.of(KITCHEN, 6, DESK, 9, SMALL, 2, OTHER, 12);
        var kitchen = Hiding.of(KITCHEN, invited, invited, Floors.USUAL);
        // The two of no team would be given away, so the smaller team hides with them
        assertThat(kitchen.among()).isEqualTo(8);
        assertThat(Hiding.of(DESK, invited, invited, Floors.USUAL).among()).isEqualTo(9);
        assertThat(kitchen.amongWords()).isEqualTo(8);
        assertThat(kitchen.units())
                .extracting(Hiding.Around::unit)
                .containsExactly(KITCHEN.unit(), Unit.store("S1"), Unit.region("BG"), Unit.COMPANY);
        assertThat(kitchen.units().getFirst().numbers()).isFalse();
        assertThat(kitchen.units().getFirst().invited()).isEqualTo(6);
        assertThat(kitchen.units().get(1).numbers()).isTrue();
    }

    @Test
    void R2_5_where_nobody_hides_nothing_will_be_shown() {
        var hiding = Hiding.of(SMALL, Map.of(SMALL, 4), Map.of(SMALL, 4), Floors.USUAL);
        assertThat(hiding.among()).isZero();
        assertThat(hiding.units()).noneMatch(Hiding.Around::numbers);
    }
}
