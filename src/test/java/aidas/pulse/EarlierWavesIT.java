package aidas.pulse;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.pulse.gate.Unit;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was asked before, here or elsewhere. */
@InContainer
class EarlierWavesIT extends SmallCompany {

    private static final Unit KITCHEN = Unit.team("PUL-01", "KIT");

    @Inject ResultReading results;
    @Inject HistoryDesk history;

    @Test
    void R4_4_another_tools_answers_become_closed_waves() {
        desk.draft(plan(2));
        var file = new StringBuilder("month,store,team,question,score\n");
        for (String month : new String[] {"2026-01", "2026-02"}) {
            IntStream.range(0, 12)
                    .forEach(
                            i ->
                                    file.append(month)
                                            .append(",PUL-01,KIT,item-1,")
                                            .append(1 + i % 5)
                                            .append('\n'));
        }
        var made = history.take(CODE, file.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(made).extracting(WaveView::imported).containsExactly(true, true);
        assertThat(shown("item-1", KITCHEN)).isEqualTo(12);
        assertThat(results.of(CODE, 2).turnout()).isEmpty();
        assertThat(desk.one(CODE).settled()).isTrue();
        assertThatThrownBy(
                        () -> history.take(CODE, file.toString().getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("months after 2026-02");
    }

    @Test
    void R4_6_a_copy_of_the_programme_gives_nobody_away() {
        running();
        open();
        IntStream.range(1, PEOPLE).forEach(i -> answer(i, 1, of("enps", i * 4 % 11), null));
        close(1);
        var copy = desk.copy(CODE, "pul-copy", null, Plans.MONDAY);
        desk.start(copy);
        waveDesk.open(copy);
        IntStream.rangeClosed(1, PEOPLE)
                .forEach(i -> answer(copy, i, 1, of("enps", i * 4 % 11), null));
        harriet();
        waveDesk.close(copy, 1);
        // The one who did not answer before could be read off by subtraction
        assertThat(results.of(copy, 1).questions().getFirst().units())
                .allSatisfy(
                        unit ->
                                assertThat(unit.outcome())
                                        .isInstanceOf(UnitResult.Outcome.Withheld.class));
    }

    private Integer shown(String question, Unit unit) {
        return results.of(CODE, 1).questions().stream()
                .filter(each -> each.question().code().equals(question))
                .flatMap(each -> each.units().stream())
                .filter(each -> each.unit().equals(unit))
                .map(each -> ((UnitResult.Outcome.Shown) each.outcome()).reading().n())
                .findFirst()
                .orElseThrow();
    }
}
