package aidas.insight.study;

import static aidas.insight.study.Cases.MARCH;
import static aidas.insight.study.Cases.noise;
import static aidas.insight.study.Cases.of;
import static aidas.insight.study.Cases.rising;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.insight.table.Tabled;
import aidas.statistics.Group;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConclusionTest {

    private static List<String> said(Findings found, Locale reader) {
        return found.conclusion().stream().map(sentence -> sentence.in(reader)).toList();
    }

    @Test
    void R1_3_nine_stores_are_too_few_and_ten_are_not() {
        var nine = of(rising(9), rising(9));
        assertThat(nine.relation()).isEqualTo(new Relation.Closed(9));
        assertThat(nine.lags()).isEqualTo(new Lags.Closed(9));
        assertThat(said(nine, Locale.ENGLISH))
                .containsExactly("With 9 stores nothing can be told. It takes at least 10.");
        assertThat(of(rising(10), rising(10)).relation()).isInstanceOf(Relation.Open.class);
    }

    @Test
    void R1_1_what_so_many_stores_could_show_is_said_first() {
        var power = of(noise(1, 12), noise(2, 12)).power();
        assertThat(power.units()).isEqualTo(12);
        assertThat(power.smallest()).isCloseTo(.576, within(.0005));
        assertThat(power.needed())
                .contains(new PowerStatement.Needed(.33, 70), new PowerStatement.Needed(.1, 783));
        assertThat(PowerStatement.of(3).smallest()).isNaN();
    }

    @Test
    void R3_1_what_cannot_be_told_with_twelve_stores_is_said_to_be_so() {
        var said = said(of(noise(1, 12), noise(2, 12)), Locale.ENGLISH);
        assertThat(said)
                .anyMatch(
                        s -> s.startsWith("With 12 stores a connection cannot be told from chance"))
                .anyMatch(s -> s.contains("To find one of 0.33 takes 70 stores."))
                .noneMatch(s -> s.contains("have higher"));
    }

    @Test
    void R3_1_inside_stores_the_distance_in_time_is_said() {
        assertThat(said(of(noise(1, 12), noise(2, 12)), Locale.ENGLISH))
                .contains(
                        "Inside the same store no connection in the same month can be told from"
                                + " chance.");
        var later = new Sentence("inside.open", java.util.List.of(2));
        assertThat(later.in(Locale.of("bg"))).contains("връзка 2 месеца по-късно не може");
        assertThat(later.in(Locale.of("lt"))).contains("ryšio po 2 mėnesių negalima");
    }

    @Test
    void R3_2_a_conclusion_exists_in_each_language() {
        var found = of(rising(21), rising(21));
        assertThat(said(found, Locale.of("bg")))
                .anyMatch(s -> s.contains("„Настроение“") && s.contains("от 21 магазина"));
        assertThat(said(found, Locale.of("lt")))
                .anyMatch(s -> s.contains("„Nuotaika“") && s.contains("iš 21 parduotuvės"));
        assertThat(said(found, Locale.ENGLISH))
                .anyMatch(s -> s.startsWith("Stores with higher “Mood” have higher “NPS”: r ="));
    }

    @Test
    void R1_2_answers_that_do_not_tell_stores_apart_are_weak_ground() {
        var chance = new SplittableRandom(3);
        var alike =
                IntStream.range(0, 12)
                        .mapToObj(i -> Group.of(chance.doubles(8, 1, 5).toArray()))
                        .toList();
        var tabled = Tabled.ofOneMonth(MARCH, 12).with("ex", alike).with("cx", noise(2, 12));
        var found = of(tabled, 1);
        var told = (Reliability.Told) found.ofX();
        assertThat(told.passes()).isFalse();
        assertThat(told.weak()).hasSize(12);
        assertThat(told.medianRwg()).isBetween(0.0, 0.7);
        assertThat(found.ofY()).isInstanceOf(Reliability.Unknown.class);
        assertThat(found.conclusion())
                .extracting(Sentence::key)
                .startsWith("unreliable", "reliability.unknown");
    }
}
