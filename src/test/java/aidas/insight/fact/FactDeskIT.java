package aidas.insight.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.insight.Names;
import aidas.insight.Side;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@InContainer
class FactDeskIT {

    private static final Names NAMES = new Names("Cleanliness", "Чистота", "Švara");

    @Inject FactDesk desk;
    @Inject MeasureDesk measures;
    @Inject StubCaller caller;
    @Inject AuditLog audit;

    private void harriet() {
        caller.is("harriet").with(Role.HR).inCompany();
    }

    private static byte[] table(String... rows) {
        return ("store,month,measure,value,n\n" + String.join("\n", rows))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static FactOutcome.Difference difference(FactOutcome outcome) {
        return (FactOutcome.Difference) outcome;
    }

    @Test
    void R3_5_a_table_is_tried_taken_and_taken_again_without_change() {
        harriet();
        var rows = table("BG-SOF-01,2004-01,sales,10.5,", "LT-VNO-01,2004-01,transactions,7,");
        assertThat(difference(desk.compare(rows)).created()).isEqualTo(2);
        assertThat(difference(desk.compare(rows)).created()).isEqualTo(2);
        long before = audit.count("facts:company");
        var taken = difference(desk.apply(rows));
        assertThat(taken.applied()).isTrue();
        assertThat(taken.created()).isEqualTo(2);
        assertThat(audit.count("facts:company")).isEqualTo(before + 1);
        assertThat(difference(desk.apply(rows)).unchanged()).isEqualTo(2);
        assertThat(audit.count("facts:company")).isEqualTo(before + 1);
    }

    @Test
    void R3_5_with_one_fault_nothing_is_taken() {
        harriet();
        var bad = table("BG-SOF-01,2004-02,sales,10,", "NO-STORE,2004-02,sales,10,");
        assertThat(desk.apply(bad)).isInstanceOf(FactOutcome.Faulty.class);
        var good = table("BG-SOF-01,2004-02,sales,10,");
        assertThat(difference(desk.compare(good)).created()).isEqualTo(1);
    }

    @Test
    void R3_6_what_is_not_named_is_left_alone() {
        caller.is("till").with(Role.INGEST);
        desk.tell(List.of(draft("sales", "5"), draft("transactions", "2")));
        desk.tell(List.of(draft("sales", "6")));
        var again = difference(desk.tell(List.of(draft("sales", "6"), draft("transactions", "2"))));
        assertThat(again.unchanged()).isEqualTo(2);
    }

    private static FactDraft draft(String measure, String value) {
        return new FactDraft(0, "BG-SOF-01", "2004-03", measure, value, "", "");
    }

    @Test
    void R2_3_employees_are_told_of_from_five_answers_on_here_too() {
        harriet();
        measures.define("desk-climate", Side.EX, NAMES);
        assertThat(desk.apply(table("BG-SOF-01,2004-01,desk-climate,3.5,4")))
                .isInstanceOf(FactOutcome.Faulty.class);
        assertThat(desk.apply(table("BG-SOF-01,2004-01,desk-climate,3.5,5")))
                .isInstanceOf(FactOutcome.Difference.class);
    }

    @Test
    void R1_1_a_measure_keeps_its_side_and_may_get_other_names() {
        harriet();
        assertThat(measures.define("desk-clean", Side.CX, NAMES)).isTrue();
        var other = new Names("Clean", "Чисто", "Švaru");
        assertThat(measures.define("desk-clean", Side.CX, other)).isFalse();
        assertThat(
                        measures.measures().stream()
                                .map(DefinedMeasure::names)
                                .collect(Collectors.toSet()))
                .contains(other);
        assertThatThrownBy(() -> measures.define("desk-clean", Side.EX, other))
                .isInstanceOf(Unprocessable.class);
    }

    @Test
    void R1_2_built_in_measures_are_as_they_are() {
        harriet();
        for (String code : List.of("sales", "nps", "pulse-mood", "Two words")) {
            assertThatThrownBy(() -> measures.define(code, Side.BUSINESS, NAMES))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void R4_1_people_need_the_company_and_leads_bring_nothing() {
        caller.is("half").with(Role.HR).inStore("BG-SOF-01");
        assertThatThrownBy(() -> desk.compare(table())).isInstanceOf(Forbidden.class);
        caller.is("mira").with(Role.TEAM_LEAD).inCompany();
        assertThatThrownBy(() -> desk.compare(table())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> measures.define("x", Side.CX, NAMES))
                .isInstanceOf(Forbidden.class);
    }
}
