package aidas.insight.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.insight.Months;
import aidas.insight.Names;
import aidas.insight.Side;
import aidas.insight.fact.FactDesk;
import aidas.insight.fact.FactDraft;
import aidas.insight.fact.FactOutcome;
import aidas.insight.fact.MeasureDesk;
import aidas.pulse.Published;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@InContainer
class UnitTablesIT {

    private static final YearMonth MAY_2005 = YearMonth.of(2005, 5);
    private static final Months MAY = new Months(MAY_2005, MAY_2005.plusMonths(1));

    @Inject UnitTables tables;
    @Inject RawFigures raw;
    @Inject Published published;
    @Inject FactDesk facts;
    @Inject MeasureDesk measures;
    @Inject StubCaller caller;

    private static int place(UnitTable table, String store) {
        return IntStream.range(0, table.units().size())
                .filter(i -> table.units().get(i).code().equals(new StoreCode(store)))
                .findFirst()
                .orElseThrow();
    }

    private Months lastYear() {
        return Months.last(12, LocalDate.now(Clock.systemUTC()));
    }

    @Test
    void R1_2_the_sums_give_what_the_raw_answers_give() {
        var months = lastYear();
        var table = tables.read(Set.of("nps"), months);
        var grid = table.grid("nps");
        var counted = raw.nps(months);
        for (var one : counted) {
            int unit = place(table, one.store());
            int month = months.indexOf(one.month());
            assertThat(grid.value(unit, month)).isCloseTo(one.nps(), within(1e-9));
            assertThat(grid.n(unit, month)).isEqualTo(one.n());
        }
        assertThat(counted).hasSizeGreaterThan(300);
        assertThat(cells(grid)).isEqualTo(counted.size());
    }

    private static long cells(Grid grid) {
        return IntStream.range(0, grid.units())
                .mapToLong(
                        unit ->
                                IntStream.range(0, grid.months())
                                        .filter(month -> grid.has(unit, month))
                                        .count())
                .sum();
    }

    @Test
    void R1_6_employees_answers_come_from_what_the_pulse_publishes() {
        var heard = "pulse.team-pulse.heard";
        assertThat(tables.measures()).extracting(Measure::code).contains(heard);
        var months = lastYear();
        var grid = tables.read(Set.of(heard), months).grid(heard);
        var shown =
                published.marks().stream()
                        .filter(mark -> mark.asked().programme().value().equals("team-pulse"))
                        .filter(mark -> mark.asked().question().equals("heard"))
                        .filter(mark -> months.indexOf(mark.asked().month()) >= 0)
                        .filter(mark -> months.indexOf(mark.asked().month()) < months.count())
                        .toList();
        assertThat(shown).hasSizeGreaterThan(100);
        assertThat(cells(grid)).isEqualTo(shown.size());
        var table = tables.read(Set.of(heard), months);
        for (var mark : shown) {
            int unit = place(table, mark.store().value());
            int month = months.indexOf(mark.asked().month());
            assertThat(grid.value(unit, month)).isCloseTo(mark.mean(), within(1e-9));
            assertThat(grid.n(unit, month)).isEqualTo(mark.n()).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void R1_3_unasked_voices_are_told_per_hundred_answers() {
        var months = lastYear();
        var grid = tables.read(Set.of("unsolicited"), months).grid("unsolicited");
        double voices = 0;
        for (int unit = 0; unit < grid.units(); unit++) {
            for (int month = 0; month < grid.months(); month++) {
                if (grid.has(unit, month)) {
                    voices += grid.value(unit, month) * grid.n(unit, month) / 100;
                }
            }
        }
        assertThat(voices).isCloseTo(raw.unasked(months), within(1e-6));
    }

    @Test
    void R1_4_who_left_the_company_is_set_against_who_was_there() {
        var months = lastYear();
        var table = tables.read(Set.of("turnover", "headcount"), months);
        double left = 0;
        for (int unit = 0; unit < table.units().size(); unit++) {
            for (int month = 0; month < 12; month++) {
                if (table.grid("turnover").has(unit, month)) {
                    left +=
                            table.grid("turnover").value(unit, month)
                                    * table.grid("headcount").value(unit, month)
                                    / 100;
                }
            }
        }
        assertThat(left).isCloseTo(raw.left(months), within(1e-6)).isGreaterThan(3);
        assertThat(table.grid("headcount").value(place(table, "BG-SOF-01"), 0))
                .isBetween(5.0, 40.0);
    }

    @Test
    void R1_5_facts_are_joined_and_what_derives_from_them() {
        caller.is("till").with(Role.INGEST);
        facts.tell(List.of(fact("customers-start", "500", ""), fact("customers-kept", "450", "")));
        var table = tables.read(Set.of("crr", "churn", "customers-start", "atv"), MAY);
        int vitosha = place(table, "BG-SOF-01");
        assertThat(table.grid("crr").value(vitosha, 0)).isCloseTo(90, within(1e-9));
        assertThat(table.grid("churn").value(vitosha, 0)).isCloseTo(10, within(1e-9));
        assertThat(table.grid("customers-start").value(vitosha, 0)).isEqualTo(500);
        assertThat(table.grid("atv").has(vitosha, 0)).isFalse();
        assertThat(table.grid("crr").has(place(table, "LT-VNO-01"), 0)).isFalse();
    }

    @Test
    void R1_6_employees_answers_come_as_facts_above_the_floor() {
        caller.is("harriet").with(Role.HR).inCompany();
        measures.define("table-climate", Side.EX, new Names("Climate", "Климат", "Klimatas"));
        assertThat(facts.tell(List.of(fact("table-climate", "3.5", "4"))))
                .isInstanceOf(FactOutcome.Faulty.class);
        facts.tell(List.of(fact("table-climate", "3.5", "8")));
        var grid = tables.read(Set.of("table-climate"), MAY).grid("table-climate");
        assertThat(IntStream.range(0, grid.units()).filter(unit -> grid.has(unit, 0))).hasSize(1);
    }

    private static FactDraft fact(String measure, String value, String n) {
        return new FactDraft(0, "BG-SOF-01", "2005-05", measure, value, n, "");
    }

    @Test
    void R3_1_each_measure_is_there_once() {
        var codes = tables.measures().stream().map(Measure::code).toList();
        assertThat(codes).doesNotHaveDuplicates().contains("nps", "sales", "crr", "turnover");
    }
}
