package aidas.insight.study.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.insight.Months;
import aidas.insight.Names;
import aidas.insight.Side;
import aidas.insight.study.Placed;
import aidas.insight.study.PowerStatement;
import aidas.insight.study.Study;
import aidas.insight.table.Measure;
import aidas.insight.table.Origin;
import aidas.shared.web.Text;
import aidas.statistics.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlaceViewTest {

    private static final Measure NPS =
            new Measure("nps", Side.CX, new Names("NPS", "NPS", "NPS"), 0, Origin.COUNTED);

    private static PlaceView view(Placed.Outcome outcome, int units) {
        var months = Months.last(12, LocalDate.of(2026, 4, 9));
        return new PlaceView(
                new Placed(
                        new Study("nps", "nps", months, 0, null, null, List.of()),
                        NPS,
                        NPS,
                        new PowerStatement(units, Double.NaN, Double.NaN, List.of()),
                        outcome,
                        List.of(),
                        List.of()),
                new LabWords(Text.in(Locale.ENGLISH)));
    }

    @Test
    void R2_1_below_ten_stores_a_lead_reads_why_there_is_no_place() {
        assertThat(view(new Placed.Closed(9), 9).none())
                .startsWith("Only 9 stores have both measures")
                .contains("Below 10");
    }

    @Test
    void R2_1_the_own_stores_lack_a_measure_only_where_others_have_both() {
        var told = new Placed.Told(.2, new Interval(-.1, .4), 12, false);
        assertThat(view(told, 12).none()).startsWith("None of your stores has both measures");
        assertThat(view(new Placed.Kept(), 12).none()).startsWith("None of your stores");
    }

    @Test
    void R2_1_a_leads_r_has_n_and_interval_and_no_p() {
        var told = new Placed.Told(.2, new Interval(-.1, .4), 12, false);
        assertThat(view(told, 12).pearson().detail()).isEqualTo("n 12 · −0.1 to 0.4");
        assertThat(view(new Placed.Kept(), 12).pearson()).isNull();
    }
}
