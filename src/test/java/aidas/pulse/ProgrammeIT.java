package aidas.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.pulse.gate.Unit;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;

/** Programmes against the database. */
@InContainer
class ProgrammeIT extends SmallCompany {

    @Inject PreviewDesk previews;

    @Test
    void R1_1_a_programme_is_read_as_it_was_written() {
        desk.draft(plan(2));
        em.flush();
        em.clear();
        var read = desk.one(CODE);
        assertThat(read.plan()).isEqualTo(plan(2));
        assertThat(read.state()).isInstanceOf(ProgrammeState.Draft.class);
        assertThat(read.settled()).isFalse();
        assertThatThrownBy(() -> desk.draft(plan(2))).isInstanceOf(Refused.class);
    }

    @Test
    void R1_1_only_hr_writes_programmes() {
        for (Role role : new Role[] {Role.EMPLOYEE, Role.TEAM_LEAD, Role.OWNER, Role.ADMIN}) {
            caller.is("other").with(role).inCompany();
            assertThatThrownBy(() -> desk.draft(plan(2))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> waveDesk.open(CODE)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void R1_3_a_draft_is_rewritten_and_an_old_version_of_it_is_not() {
        desk.draft(plan(2));
        em.flush();
        long version = desk.one(CODE).version();
        desk.change(CODE, version, plan(4));
        em.flush();
        em.clear();
        assertThat(desk.one(CODE).plan()).isEqualTo(plan(4));
        assertThatThrownBy(() -> desk.change(CODE, version, plan(3)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("somebody else");
    }

    @Test
    void R1_3_after_the_first_wave_another_programme_begins_as_a_copy() {
        running();
        open();
        assertThat(desk.one(CODE).settled()).isTrue();
        var copy = desk.copy(CODE, "pul-copy", null, Plans.MONDAY);
        assertThat(desk.one(copy).copiedFrom()).isEqualTo(CODE.value());
        assertThat(desk.one(copy).plan().questions()).isEqualTo(plan(2).questions());
    }

    @Test
    void R1_3_after_the_first_wave_a_programme_is_not_rewritten() {
        running();
        open();
        assertThatThrownBy(() -> desk.change(CODE, 1, plan(3)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("copy");
    }

    @Test
    void R1_3_the_database_keeps_the_words_of_a_question() {
        refused("update pulse_question set text_en = 'x' where code = 'item-1'");
    }

    @Test
    void R1_3_the_database_keeps_every_question() {
        refused("delete from pulse_question where code = 'item-1'");
    }

    @Test
    void R1_3_the_database_keeps_the_floors() {
        refused("update pulse_programme set floor_numbers = 4 where code = 'pul-test'");
    }

    private void refused(String change) {
        running();
        open();
        assertThatThrownBy(() -> sql(change))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("has had a wave");
    }

    @Test
    void R1_2_the_database_takes_no_floor_below_four() {
        desk.draft(plan(2));
        assertThatThrownBy(
                        () ->
                                sql(
                                        "update pulse_programme set floor_comments = 3, floor_numbers = 3"
                                                + " where code = 'pul-test'"))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("check constraint");
    }

    @Test
    void R1_4_a_started_programme_runs_until_it_ends() {
        running();
        assertThat(desk.one(CODE).next()).isNotNull();
        desk.end(CODE);
        assertThat(desk.one(CODE).state()).isInstanceOf(ProgrammeState.Ended.class);
        assertThat(desk.one(CODE).next()).isNull();
        assertThatThrownBy(() -> waveDesk.open(CODE)).isInstanceOf(Conflict.class);
    }

    @Test
    void R1_4_a_running_programme_is_not_started_again() {
        running();
        assertThatThrownBy(() -> desk.start(CODE)).isInstanceOf(Conflict.class);
    }

    @Test
    void R1_5_hr_sees_before_what_each_unit_could_show() {
        desk.draft(plan(2));
        var preview = previews.of(CODE);
        assertThat(preview.people()).isEqualTo(PEOPLE);
        assertThat(numbers(preview, Unit.team("PUL-01", "DESK"))).isTrue();
        assertThat(numbers(preview, Unit.store("PUL-03"))).isFalse();
        var rare = Plans.spread(plan(8), Spread.PEOPLE, 1);
        assertThat(numbers(previews.of(rare), Unit.team("PUL-01", "DESK"))).isFalse();
        var together = Plans.spread(plan(8), Spread.STORES, 1);
        assertThat(numbers(previews.of(together), Unit.team("PUL-01", "DESK"))).isTrue();
    }

    private static boolean numbers(Preview preview, Unit unit) {
        return preview.units().stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .numbers();
    }
}
