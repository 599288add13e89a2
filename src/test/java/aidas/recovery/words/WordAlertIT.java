package aidas.recovery.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a customer's words to what becomes of an alert; each test takes back what it did. */
@InContainer
class WordAlertIT extends CustomersWords {

    @Inject AlertDesk desk;

    private Alert alert(String words) {
        brought(words);
        return all().stream().filter(one -> one.words().equals(words)).findFirst().orElseThrow();
    }

    private List<Alert> all() {
        return desk.list(true, null);
    }

    private boolean alarmed(String words) {
        brought(words);
        return all().stream().anyMatch(one -> one.words().equals(words));
    }

    @Test
    void R1_2_words_are_found_in_any_form() {
        assertThat(alarmed("Somebody STOLE my bag")).isTrue();
        assertThat(alarmed("your lawyers will hear of me")).isTrue();
        assertThat(alarmed("Пожарът в склада ме уплаши")).isTrue();
        assertThat(alarmed("Ще говоря с адвокатите си")).isTrue();
        assertThat(alarmed("Съдът ще реши")).isTrue();
        assertThat(alarmed("Is manes pavoge rankine")).isTrue();
        assertThat(alarmed("Turiu alergiją, o niekas neįspėjo")).isTrue();
    }

    @Test
    void R1_2_what_only_looks_like_a_word_is_not_found() {
        assertThat(alarmed("Купих съдове за готвене")).isFalse();
        assertThat(alarmed("You sue me? No, I am glad")).isFalse();
        assertThat(alarmed("The kids loved it")).isFalse();
    }

    @Test
    void R2_1_what_is_old_raises_no_alert() {
        answers("till", "old", Duration.ofDays(20), "There was a fire");
        assertThat(all()).noneMatch(one -> one.words().equals("There was a fire"));
    }

    @Test
    void R2_1_so_does_what_is_said_unasked() {
        said("I was injured by broken glass");
        var found = all().getFirst();
        assertThat(found.answer()).isNull();
        assertThat(found.hits()).extracting(Hit::category).containsOnly(Category.SAFETY);
        assertThat(found.hits()).extracting(Hit::phrase).contains("broken glass");
    }

    @Test
    void R2_2_a_text_raises_one_alert_however_often_it_comes() {
        var words = "A thief stole it and my lawyer knows";
        answers("till", "twice", Duration.ofHours(1), words);
        again("till", "twice");
        var mine = all().stream().filter(one -> one.words().equals(words)).toList();
        assertThat(mine).hasSize(1);
        assertThat(mine.getFirst().hits())
                .extracting(Hit::category)
                .contains(Category.LEGAL, Category.THEFT);
    }

    @Test
    void R2_3_leads_are_told_and_hr_of_its_kinds() {
        long theft = alert("They stole from me").id();
        long data = alert("There was a data breach at your shop").id();
        assertThat(told(theft)).containsExactly("lead");
        assertThat(told(data)).containsExactly("hr", "lead");
        desk.acknowledge(theft, "called");
        assertThat(told(theft)).isEmpty();
    }

    @Test
    void R2_3_where_nobody_leads_hr_is_told_of_each_kind() {
        em.createNativeQuery(
                        """
                        update employee set active = false
                         where id in (select a.employee_id from assignment a
                                       join store s on s.id = a.store_id and s.code = 'BG-SOF-01'
                                      where a.role = 'lead')
                        """)
                .executeUpdate();
        assertThat(told(alert("A thief took my bag").id())).containsExactly("hr");
    }

    @Test
    void R3_1_a_neighbour_reads_none_and_each_look_is_logged() throws Exception {
        long id = alert("The cashier was a racist").id();
        long before = log("alert.read");
        desk.one(id);
        assertThat(log("alert.read")).isEqualTo(before + 1);
        caller.is("jonas").with(Role.TEAM_LEAD).inStore("LT-VNO-01");
        assertThat(all()).noneMatch(one -> one.id() == id);
        assertThatThrownBy(() -> desk.one(id)).isInstanceOf(NotFound.class);
        anew();
        caller.is("elena").with(Role.EMPLOYEE).inStore("BG-SOF-01");
        assertThatThrownBy(() -> desk.list(true, null)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R3_2_an_alert_is_acknowledged_once() {
        long id = alert("I fell down and need a hospital").id();
        desk.acknowledge(id, "Called the customer");
        assertThat(desk.one(id).state()).isEqualTo("acknowledged");
        assertThat(desk.one(id).note()).isEqualTo("Called the customer");
        assertThatThrownBy(() -> desk.acknowledge(id, "")).isInstanceOf(Conflict.class);
    }

    @Test
    void R3_3_a_false_alarm_teaches_that_turn_of_phrase_and_no_other() {
        var alert = alert("The fire sale was great");
        desk.falseAlarm(alert.id(), alert.hits().getFirst().word(), "fire sale");
        assertThat(alarmed("Is there a Fire-Sale again?")).isFalse();
        assertThat(alarmed("During the fire sale there was a fire")).isTrue();
    }

    @Test
    void R3_3_a_phrase_that_is_the_word_alone_or_is_not_there_is_refused() throws Exception {
        for (var phrase : List.of("fire", "", "fire drill", "sale was great")) {
            var alert = alert("The fire sale was great");
            long word = alert.hits().getFirst().word();
            assertThatThrownBy(() -> desk.falseAlarm(alert.id(), word, phrase))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("phrase");
            anew();
        }
        var alert = alert("The fire sale was great");
        assertThatThrownBy(() -> desk.falseAlarm(alert.id(), 999_999_999, "fire sale"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void R3_4_an_alert_without_harm_is_settled() {
        var alert = alert("The fire sale was great");
        desk.falseAlarm(alert.id(), alert.hits().getFirst().word(), "fire sale");
        assertThat(desk.one(alert.id()).state()).isEqualTo("false");
        assertThat(told(alert.id())).isEmpty();
        assertThatThrownBy(() -> desk.acknowledge(alert.id(), "")).isInstanceOf(Conflict.class);
    }

    @Test
    void what_was_found_is_marked() {
        var alert = alert("Well, <i>I will sue you</i> now");
        assertThat(alert.pieces())
                .filteredOn(Piece::hit)
                .extracting(Piece::text)
                .containsExactly("sue");
        assertThat(alert.suggestion()).isEqualTo("will sue you");
    }
}
