package aidas.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Waves against the database. */
@InContainer
class WaveIT extends SmallCompany {

    @Inject DueOpenings openings;
    @Inject DueClosings closings;
    @Inject Programmes programmes;
    @Inject Waves waves;

    @Test
    void R2_1_the_calendar_opens_and_closes_waves() {
        running();
        long key = programmes.get(CODE).id();
        assertThat(openings.due(at("2026-03-01T23:00:00Z"))).doesNotContain(key);
        assertThat(openings.due(at("2026-03-03T00:01:00Z"))).contains(key);
        openings.run(key, at("2026-03-03T00:01:00Z"));
        openings.run(key, at("2026-03-03T00:02:00Z"));
        var wave = desk.one(CODE).waves();
        assertThat(wave).hasSize(1);
        assertThat(wave.getFirst().opens()).isEqualTo(Plans.MONDAY);
        assertThat(wave.getFirst().state())
                .isEqualTo(new WaveState.Open(Plans.MONDAY.plusDays(10)));
        long open = waves.get(CODE, 1).id();
        assertThat(closings.due(at("2026-03-11T23:59:00Z"))).doesNotContain(open);
        assertThat(closings.due(at("2026-03-12T00:01:00Z"))).contains(open);
        closings.run(open, at("2026-03-12T00:01:00Z"));
        closings.run(open, at("2026-03-12T00:02:00Z"));
        assertThat(desk.one(CODE).waves().getFirst().isOpen()).isFalse();
        assertThat(openings.due(at("2026-03-12T00:03:00Z"))).doesNotContain(key);
        assertThat(openings.due(at("2026-04-02T00:03:00Z"))).contains(key);
    }

    @Test
    void R2_1_one_wave_is_open_at_a_time() {
        running();
        open();
        close(1);
        assertThat(open()).isEqualTo(2);
        assertThatThrownBy(this::open).isInstanceOf(Conflict.class);
    }

    @Test
    void R2_1_a_wave_is_closed_once() {
        running();
        open();
        close(1);
        assertThatThrownBy(() -> close(1)).isInstanceOf(Conflict.class);
    }

    @Test
    void R2_2_everybody_who_works_there_today_is_invited() {
        running();
        open();
        assertThat(desk.one(CODE).waves().getFirst().invited()).isEqualTo(PEOPLE);
        assertThat(rows("select distinct i.seat from pulse_invitation i " + ofWave("i")))
                .hasSize(PEOPLE);
        assertThat(
                        rows(
                                "select p.store || '/' || p.team || p.invited from pulse_place p "
                                        + ofWave("p")))
                .hasSize(4)
                .map(Object::toString)
                .contains("PUL-01/KIT6", "PUL-01/DESK7", "PUL-02/9", "PUL-03/3");
        caller.is("stranger").with(aidas.access.Role.EMPLOYEE).employee("E1001");
        assertThat(tokens.mine()).noneMatch(asked -> asked.wave().programme().equals(CODE));
        assertThatThrownBy(() -> tokens.issue(CODE, 1, new byte[256])).isInstanceOf(NotFound.class);
    }

    private static String ofWave(String alias) {
        return "join pulse_wave w on w.id = %s.wave_id join pulse_programme g on g.id = w.programme_id"
                        .formatted(alias)
                + " where g.code = 'pul-test'";
    }

    @Test
    void R2_3_the_next_wave_goes_on_where_the_last_one_stopped() {
        running(Plans.spread(plan(5), Spread.PEOPLE, 3));
        open();
        var first = asked(4);
        close(1);
        open();
        var both = new HashSet<>(first);
        both.addAll(asked(4));
        assertThat(first).hasSize(4).contains("words");
        assertThat(both).hasSize(7);
    }

    private java.util.List<String> asked(int i) {
        employee(i);
        return tokens.mine().stream()
                .filter(asked -> asked.wave().programme().equals(CODE))
                .flatMap(asked -> asked.questions().stream())
                .map(Question::code)
                .toList();
    }

    @Test
    void R2_1_a_programme_for_too_few_people_opens_no_wave() {
        var small = new Target(java.util.Set.of(), java.util.Set.of(store("PUL-03")));
        running(Plans.plan(CODE.value(), 2, small));
        assertThatThrownBy(this::open)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("there are 3 today");
    }

    private static aidas.access.StoreCode store(String code) {
        return new aidas.access.StoreCode(code);
    }
}
