package aidas.outreach.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Language;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.outreach.AnswerDesk;
import aidas.outreach.Seen;
import aidas.outreach.Typed;
import aidas.shared.Refused;
import aidas.shared.Secret;
import aidas.shared.audit.AuditLog;
import aidas.survey.AskedQuestions;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posters and tablets of a store of their own, in a transaction that is taken back. */
@InContainer
class PlacesIT {

    private static final StoreCode STORE = new StoreCode("OP-IT-1");

    @Inject PlaceDesk desk;
    @Inject PosterDesk posters;
    @Inject KioskDesk kiosks;
    @Inject AnswerDesk answers;
    @Inject DueSweeps sweeps;
    @Inject AskedQuestions questions;
    @Inject AuditLog audit;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @Inject Clock clock;
    @PersistenceContext EntityManager em;

    private int keys;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        var region = "insert into region (code, name) values ('OP-IT', 'Placed') returning id";
        var id = ((Number) em.createNativeQuery(region).getSingleResult()).longValue();
        em.createNativeQuery(
                        """
                        insert into store (code, name, city, region_id, format, zone, language)
                        values ('OP-IT-1', 'New Town 9', 'Vilnius', :region, 'city',
                                'Europe/Vilnius', 'lt')
                        """)
                .setParameter("region", id)
                .executeUpdate();
        caller.is("mira").with(Role.TEAM_LEAD).inStore(STORE.value());
    }

    @AfterEach
    void take_back() throws Exception {
        transaction.rollback();
    }

    private MadePlace make(PlaceKind kind) {
        return desk.make(STORE, new NewPlace(kind, "Till 2", "nps", Language.LT));
    }

    private KioskAnswer answer(String key, String score, Duration ago) {
        long version = questions.current("nps").orElseThrow().version();
        return new KioskAnswer(
                key, version, Language.BG, ago, Typed.score(score), Boolean.TRUE);
    }

    private String key() {
        keys++;
        return "%032x".formatted(keys);
    }

    private Object stored(String column) {
        em.flush();
        return em.createNativeQuery(
                        "select "
                                + column
                                + " from response r join store s on s.id = r.store_id"
                                + " where s.code = 'OP-IT-1'")
                .getSingleResult();
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
                                        new NewPlace(PlaceKind.POSTER, "Exit", "none", Language.LT)))
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
        assertThat(kiosks.take(tablet.link(), answer(key(), "9", Duration.ZERO))).isEmpty();
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

    @Test
    void R3_2_the_same_answer_counts_once() {
        var link = make(PlaceKind.KIOSK).link();
        var key = key();
        assertThat(kiosks.take(link, answer(key, "9", Duration.ZERO))).contains(true);
        assertThat(kiosks.take(link, answer(key, "2", Duration.ZERO))).contains(false);
        assertThat(((Number) stored("r.score")).intValue()).isEqualTo(9);
    }

    @Test
    void R3_3_it_counts_when_it_was_given() {
        var link = make(PlaceKind.KIOSK).link();
        var given = clock.instant().minus(Duration.ofHours(30));
        kiosks.take(link, answer(key(), "9", Duration.ofHours(30)));
        var at = (Instant) stored("r.occurred_at");
        assertThat(Duration.between(given, at).abs()).isLessThan(Duration.ofMinutes(1));
        assertThatThrownBy(() -> answer(key(), "9", Duration.ofDays(61)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void R3_4_it_is_judged_by_the_version_that_was_shown() {
        var link = make(PlaceKind.KIOSK).link();
        var shown = answer(key(), "9", Duration.ZERO);
        em.createNativeQuery(
                        "update survey_version set state = 'retired', retired_at = now()"
                                + " where id = :id")
                .setParameter("id", shown.version())
                .executeUpdate();
        em.clear();
        assertThat(kiosks.sheet(link)).isEmpty();
        assertThat(kiosks.take(link, shown)).contains(true);
        assertThat(((Number) stored("r.survey_version_id")).longValue()).isEqualTo(shown.version());
    }

    @Test
    void R3_4_it_is_a_version_of_the_survey_that_is_asked_there() {
        var link = make(PlaceKind.KIOSK).link();
        long other = questions.current("csat-5").orElseThrow().version();
        var strange =
                new KioskAnswer(key(), other, Language.EN, Duration.ZERO, Typed.score("5"), null);
        assertThatThrownBy(() -> kiosks.take(link, strange))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.violations().getFirst().field()).isEqualTo("version"));
    }

    @Test
    void R3_5_what_cannot_be_taken_is_told_by_its_field() {
        var link = make(PlaceKind.KIOSK).link();
        assertThatThrownBy(() -> kiosks.take(link, answer(key(), "11", Duration.ZERO)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.violations().getFirst().field()).isEqualTo("score"));
    }
}
