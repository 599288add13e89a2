package aidas.outreach.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Language;
import aidas.access.Role;
import aidas.outreach.AnswerDesk;
import aidas.outreach.Seen;
import aidas.outreach.Typed;
import aidas.shared.Refused;
import aidas.shared.Secret;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Putting up posters and tablets, and coming by. */
@InContainer
class PlacesIT extends AStoreWithPlaces {

    @Inject PosterDesk posters;
    @Inject KioskDesk kiosks;
    @Inject AnswerDesk answers;
    @Inject DueSweeps sweeps;
    @Inject AuditLog audit;
    @Inject Clock clock;

    private static KioskAnswer answer() {
        return new KioskAnswer(
                "0".repeat(32), 1, Language.BG, Duration.ZERO, Typed.score("9"), null);
    }

    @Test
    void R1_1_only_who_has_the_store_in_scope_changes_its_places() {
        long before = audit.count("store:" + STORE);
        var made = make(PlaceKind.POSTER);
        desk.end(STORE, made.entry().id());
        assertThat(audit.count("store:" + STORE)).isEqualTo(before + 2);
        caller.is("jonas").with(Role.TEAM_LEAD).inStore("LT-VNO-01");
        assertThatThrownBy(() -> make(PlaceKind.POSTER)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.of(STORE)).isInstanceOf(Forbidden.class);
        caller.is("elena").with(Role.EMPLOYEE).inStore(STORE.value());
        assertThatThrownBy(() -> desk.of(STORE)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_1_a_place_has_a_label_and_a_survey_that_can_be_asked() {
        assertThatThrownBy(() -> new NewPlace(PlaceKind.POSTER, " ", "nps", Language.LT))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(
                        () ->
                                desk.make(
                                        STORE,
                                        new NewPlace(
                                                PlaceKind.POSTER, "Exit", "none", Language.LT)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.violations().getFirst().field()).isEqualTo("survey"));
    }

    @Test
    void R1_2_a_tablets_link_is_told_once() {
        var made = make(PlaceKind.KIOSK);
        assertThat(kiosks.sheet(made.link())).isPresent();
        assertThat(kiosks.sheet(Secret.drawn())).isEmpty();
        em.flush();
        var rows =
                em.createNativeQuery(
                                "select count(*) from answer_place p where p.id = :id"
                                        + " and position(:link in cast(p as text)) > 0")
                        .setParameter("id", made.entry().id())
                        .setParameter("link", made.link().text())
                        .getSingleResult();
        assertThat(((Number) rows).intValue()).isZero();
    }

    @Test
    void R1_4_what_is_ended_leads_nowhere() {
        var poster = make(PlaceKind.POSTER).entry();
        var tablet = make(PlaceKind.KIOSK);
        desk.end(STORE, poster.id());
        desk.end(STORE, tablet.entry().id());
        assertThat(posters.come(poster.code())).isEmpty();
        assertThat(kiosks.sheet(tablet.link())).isEmpty();
        assertThat(kiosks.take(tablet.link(), answer())).isEmpty();
    }

    @Test
    void R2_1_whoever_scans_a_poster_gets_a_link_with_one_answer() {
        var code = make(PlaceKind.POSTER).entry().code();
        var first = posters.come(code).orElseThrow();
        var second = posters.come(code.toLowerCase(Locale.ROOT)).orElseThrow();
        assertThat(first).isNotEqualTo(second);
        answers.tap(first, null, "9");
        answers.tap(first, null, "8");
        answers.tell(first, null, Typed.score("8"), true);
        assertThat(answers.look(first, null)).get().isInstanceOf(Seen.Done.class);
        assertThat(answers.look(second, null)).get().isInstanceOf(Seen.Open.class);
        assertThat(((Number) stored("r.score")).intValue()).isEqualTo(8);
        assertThat(desk.of(STORE).getFirst().answers()).isEqualTo(1);
    }

    @Test
    void R2_2_links_that_nobody_answered_are_swept_after_a_week() {
        var code = make(PlaceKind.POSTER).entry().code();
        var unused = posters.come(code).orElseThrow();
        var used = posters.come(code).orElseThrow();
        answers.tap(used, null, "3");
        em.flush();
        sweeps.run(0, clock.instant().plus(Duration.ofDays(6)));
        assertThat(answers.look(unused, null)).isPresent();
        sweeps.run(0, clock.instant().plus(Duration.ofDays(8)));
        em.clear();
        assertThat(answers.look(unused, null)).isEmpty();
        assertThat(answers.look(used, null)).isPresent();
    }
}
