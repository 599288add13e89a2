package aidas.recognition.equity.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.equity.Comparison;
import aidas.recognition.equity.Comparison.Tested;
import aidas.recognition.equity.EquityReport;
import aidas.recognition.equity.GroupKind;
import aidas.recognition.equity.Spread;
import aidas.shared.Period;
import aidas.statistics.Events;
import aidas.statistics.GroupShuffle;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EquityWordsTest {

    private static final Period MONTH = Period.ofMonth(YearMonth.of(2026, 9));

    private static String finding(Tested test) {
        var told = new Spread.Told(null, null, null, null, .5);
        var comparison = new Comparison(GroupKind.STORE, List.of(), test);
        return EquityWords.finding(new EquityReport(MONTH, 9, 0, told, List.of(comparison)));
    }

    @Test
    void R5_1_fairness_is_found_only_where_groups_were_compared() {
        var one = List.of(new Events(1, 30), new Events(2, 30));
        var shuffle = GroupShuffle.of(List.of(one, one), new SplittableRandom(1)).orElseThrow();
        assertThat(finding(null)).isEqualTo("untested");
        assertThat(finding(new Tested(shuffle, .3, 1))).isEqualTo("alike");
        assertThat(finding(new Tested(shuffle, .01, 1))).isEqualTo("differ");
    }
}
