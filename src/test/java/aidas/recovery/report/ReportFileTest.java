package aidas.recovery.report;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recovery.Outcome;
import aidas.recovery.Wording;
import aidas.shared.Period;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportFileTest {

    private static final Period MARCH =
            new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-01"));
    private static final PartNames NAMES =
            new PartNames(
                    Map.of("price", new Wording("Price", "Цена", "Kaina")),
                    List.of(),
                    Locale.ENGLISH);

    private static List<String> lines(List<CaseRow> cases) {
        var report = Report.of(MARCH, cases, one -> "S" + one.store().value(), Rows.NOW);
        return ReportFile.rows(report, NAMES).map(row -> String.join(";", row)).toList();
    }

    @Test
    void R3_3_all_together_then_causes_then_stores() {
        var lines =
                lines(
                        Stream.concat(
                                        Collections.nCopies(
                                                5, Rows.answered(1, "price", 1, Outcome.RECOVERED))
                                                .stream(),
                                        Collections.nCopies(5, Rows.answered(2, "price", 4, null))
                                                .stream())
                                .toList());
        // Wilson, 95 %: 5 of 10 is 23.66 to 76.34; 5 of 5 is 56.55 to 100; 0 of 5 is 0 to 43.45
        assertThat(lines)
                .hasSize(5)
                .endsWith(
                        "all;;;5;10;0;50.00;23.66;76.34;10;10;2.50;1.00;;4.00;4.00;;5;5;100.00;56.55;100.00",
                        "cause;price;Price;5;10;0;50.00;23.66;76.34;10;10;2.50;1.00;;4.00;4.00;;5;5;100.00;56.55;100.00",
                        "store;S1;S1;5;5;0;100.00;56.55;100.00;5;5;1.00;1.00;;1.00;1.00;;5;5;100.00;56.55;100.00",
                        "store;S2;S2;0;5;0;0.00;0.00;43.45;5;5;4.00;4.00;;4.00;4.00;;0;0;;;");
    }

    @Test
    void R3_3_what_is_withheld_has_no_number() {
        var cases =
                Stream.concat(
                                Collections.nCopies(6, Rows.answered(1, "price", 1, null)).stream(),
                                Collections.nCopies(4, Rows.answered(2, "price", 1, null)).stream())
                        .toList();
        assertThat(lines(cases))
                .endsWith("store;S1;S1" + ";".repeat(19), "store;S2;S2" + ";".repeat(19));
        assertThat(lines(Collections.nCopies(4, Rows.answered(1))))
                .hasSize(2)
                .endsWith("all;;" + ";".repeat(19));
    }
}
