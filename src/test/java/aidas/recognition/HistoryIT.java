package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.feedback.Cursor;
import aidas.recognition.value.ValueCode;
import aidas.shared.Brought;
import aidas.shared.Refused;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was before. */
@InContainer
class HistoryIT extends TwoStores {

    private static final Instant SPRING = Instant.parse("2025-04-01T10:00:00Z");

    @Inject HistoryDesk history;
    @Inject ConsentDesk consents;
    @Inject WallReading wall;
    @Inject AllowanceDesk allowances;
    @Inject AuditLog audit;

    private static PastKudos past(
            String giver, String to, String key, Instant at, ValueCode value) {
        return new PastKudos(
                new EmployeeNumber(giver),
                at,
                null,
                null,
                new NewKudos(numbers(to), value, WORDS, Language.EN, Reach.COMPANY, null, key));
    }

    @Test
    void R9_1_it_comes_in_once_with_its_day_and_counts_in_no_balance() {
        harriet();
        var one = List.of(past(ANNA, BORIS, "old-1", SPRING, VALUE));
        assertThat(history.bring(one)).isEqualTo(new Brought(1, 0));
        assertThat(history.bring(one)).isEqualTo(new Brought(0, 1));
        assertThat(allowances.differences()).noneMatch(each -> each.employee().startsWith("RGE"));
        employee(BORIS);
        var got = wall.received(Cursor.NEWEST, 5).kudos();
        assertThat(got)
                .singleElement()
                .satisfies(
                        k ->
                                assertThat(k.at())
                                        .hasToString("2025-04-01T13:00+03:00[Europe/Sofia]"));
        assertThat(allowances.mine().receiving().received()).isZero();
    }

    @Test
    void R9_1_all_of_a_request_or_none_and_each_fault_by_item_and_field() {
        harriet();
        var soon = Instant.now().plusSeconds(3600);
        assertThatThrownBy(
                        () ->
                                history.bring(
                                        List.of(
                                                past(ANNA, BORIS, "a", SPRING, VALUE),
                                                past(ANNA, ANNA, "b", SPRING, VALUE),
                                                past(ANNA, DAN, "c", SPRING, VALUE),
                                                past(ANNA, BORIS, "d", soon, null))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("items.1.to")
                .hasMessageContaining("items.2.to")
                .hasMessageContaining("items.3.givenAt")
                .hasMessageContaining("items.3.value");
        assertThatThrownBy(() -> history.bring(List.of())).isInstanceOf(Refused.class);
    }

    @Test
    void R9_1_who_worked_here_then_is_thanked_though_gone_now() {
        harriet();
        var then = Instant.parse("2024-03-01T10:00:00Z");
        assertThat(history.bring(List.of(past(ANNA, DAN, "x", then, VALUE))).accepted())
                .isEqualTo(1);
    }

    @Test
    void R9_2_what_was_agreed_there_counts_until_something_is_said_here() {
        employee(BORIS);
        consents.choose(false);
        harriet();
        long before = audit.count("employee:" + BORIS);
        assertThat(history.agreed(numbers(ANNA, BORIS, ANNA, "NOBODY"), true)).isEqualTo(1);
        assertThat(history.agreed(numbers(ANNA, BORIS), true)).isZero();
        assertThat(audit.newest("employee:" + ANNA, 0, 9))
                .filteredOn(each -> each.action().equals("wall.consent"))
                .singleElement()
                .satisfies(
                        each ->
                                assertThat(each.detail())
                                        .isEqualTo("agreed in an earlier programme"));
        assertThat(audit.count("employee:" + BORIS)).isEqualTo(before);
        employee(ANNA);
        assertThat(consents.mine()).contains(true);
        employee(BORIS);
        assertThat(consents.mine()).contains(false);
        employee(ANNA);
        consents.choose(false);
        harriet();
        history.agreed(numbers(ANNA), true);
        employee(ANNA);
        assertThat(consents.mine()).contains(false);
    }
}
