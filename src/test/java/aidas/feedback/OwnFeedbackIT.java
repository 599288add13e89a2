package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.shared.audit.AuditLog;
import aidas.survey.Band;
import aidas.survey.Scale;
import aidas.survey.Side;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Reading inside the server, on the demo company. */
@InContainer
class OwnFeedbackIT {

    @Inject OwnFeedback feedback;
    @Inject OwnReasons reasons;
    @Inject FeedbackReading reading;
    @Inject AuditLog log;
    @Inject StubCaller caller;

    @Test
    void R7_1_each_look_at_a_persons_feedback_leaves_an_entry() {
        asElena();
        long before = log.count("employee:E1001");
        feedback.mine(null);
        feedback.answers(Cursor.NEWEST, 5);
        feedback.today();
        reasons.spots(Scale.NPS_0_10);
        assertThat(log.count("employee:E1001")).isEqualTo(before + 4);
    }

    @Test
    void R7_1_somebody_without_a_number_finds_nothing_and_no_error() {
        caller.is("guest").with(Role.EMPLOYEE);
        assertThat(feedback.answers(Cursor.NEWEST, 5)).isEqualTo(AnswerPage.NONE);
        assertThat(feedback.mine(null).getFirst().figure()).isEqualTo(Missing.nobodyAnswered());
        assertThat(feedback.today().highlights()).isEqualTo(Highlights.NONE);
    }

    @Test
    void R7_1_who_is_no_employee_has_no_feedback_to_read() {
        caller.is("harriet").with(Role.HR).inCompany();
        assertThatThrownBy(() -> feedback.mine(null)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> feedback.today()).isInstanceOf(Forbidden.class);
    }

    @Test
    void R7_2_reading_a_stores_words_leaves_an_entry() {
        caller.is("mira").with(Role.TEAM_LEAD).inStore("BG-SOF-01");
        long before = log.count("store:BG-SOF-01");
        var page = reading.answersOfStore(new StoreCode("BG-SOF-01"), Cursor.NEWEST, 5);
        assertThat(page.answers()).hasSize(5);
        assertThat(log.count("store:BG-SOF-01")).isEqualTo(before + 1);
    }

    @Test
    void R7_5_the_sums_are_those_of_the_answers() {
        asElena();
        var summary = feedback.mine(null, Scale.NPS_0_10).getFirst();
        long read = 0;
        for (var page = feedback.answers(Side.PERSON, Cursor.NEWEST, 200); ; ) {
            read +=
                    page.answers().stream()
                            .filter(answer -> answer.scale() == Scale.NPS_0_10)
                            .map(answer -> answer.occurredAt().toLocalDate())
                            .filter(summary.period()::contains)
                            .count();
            if (page.next().isEmpty()) {
                break;
            }
            page = feedback.answers(Side.PERSON, page.next().get(), 200);
        }
        assertThat(summary.answers().n()).isEqualTo(read).isPositive();
    }

    @Test
    void R7_7_the_words_of_the_day_are_recent_and_fit_their_band() {
        asElena();
        var today = feedback.today();
        var praise = today.highlights().praise().orElseThrow();
        assertThat(praise.band()).isEqualTo(Band.FAVOURABLE);
        assertThat(praise.occurredAt()).isAfter(today.now().minusDays(91));
        assertThat(today.highlights().lesson().orElseThrow().band()).isNotEqualTo(Band.FAVOURABLE);
        assertThat(today.at()).map(StoreName::code).contains(new StoreCode("BG-SOF-01"));
    }

    private void asElena() {
        caller.is("elena").with(Role.EMPLOYEE).employee("E1001");
    }
}
