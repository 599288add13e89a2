package aidas.display;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.access.Role;
import aidas.shared.Period;
import aidas.shared.Secret;
import aidas.survey.Scale;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a screen shows of a store whose customers said good and bad; each test takes it back. */
@InContainer
class ScreenReadingIT {

    @Inject ScreenReading reading;
    @Inject ScreenDesk desk;
    @Inject PlanDesk plans;
    @Inject NameDesk names;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    private DisplayFixture fixture;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        fixture = new DisplayFixture(em);
        asLead();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    private void asLead() {
        caller.is("lead").with(Role.TEAM_LEAD).inStore(DisplayFixture.STORE.value());
    }

    private ScreenContent shown() {
        asLead();
        return reading.preview(DisplayFixture.STORE);
    }

    private List<String> words() {
        return shown().praise().stream().map(Praise::words).toList();
    }

    @Test
    void R4_1_the_newest_five_favourable_words_with_consent_are_shown() {
        for (int i = 1; i <= 6; i++) {
            fixture.says("Praise " + i, 9, true, 1);
        }
        fixture.says("Nobody asked me", 10, false, 1);
        fixture.says("  ", 10, true, 1);
        fixture.says("So-so", 7, true, 1);
        assertThat(words())
                .containsExactly("Praise 6", "Praise 5", "Praise 4", "Praise 3", "Praise 2");
    }

    @Test
    void R4_1_praise_goes_after_thirty_days() {
        fixture.says("Last month", 10, true, 31);
        fixture.says("Just in time", 10, true, 29);
        assertThat(words()).containsExactly("Just in time");
    }

    @Test
    void R4_3_a_store_with_bad_answers_shows_none_of_them() {
        for (int score = 0; score <= 6; score++) {
            fixture.says("Never again " + score, score, true, 1);
        }
        assertThat(shown().praise()).isEmpty();
        assertThat(shown().toString()).doesNotContain("Never again");
    }

    @Test
    void R4_2_a_first_name_stands_there_only_while_its_owner_agrees() {
        var response = fixture.says("She found the part in a minute", 10, true, 1);
        fixture.credit(response, "E1001");
        assertThat(shown().praise().getFirst().firstName()).isNull();
        choose(true);
        assertThat(shown().praise().getFirst().firstName()).isEqualTo("Elena");
        choose(false);
        assertThat(shown().praise().getFirst().firstName()).isNull();
    }

    @Test
    void R4_2_a_shared_credit_names_nobody() {
        var response = fixture.says("They were kind", 10, true, 1);
        fixture.credit(response, "E1001", "E1002");
        choose(true);
        assertThat(shown().praise().getFirst().firstName()).isNull();
        assertThat(shown().toString()).doesNotContain("Elena", "E1001");
    }

    @Test
    void R4_4_words_that_name_somebody_wait_until_that_person_agrees() {
        var response = fixture.says("Елена found the part in a minute", 10, true, 1);
        fixture.credit(response, "E1001");
        assertThat(words()).isEmpty();
        choose(true);
        assertThat(words()).containsExactly("Елена found the part in a minute");
    }

    private void choose(boolean agreed) {
        caller.is("elena").with(Role.EMPLOYEE).employee("E1001");
        names.choose(agreed);
        assertThat(names.mine()).isEqualTo(agreed);
    }

    @Test
    void R2_3_a_token_opens_its_own_stores_content_without_a_login() {
        var screen = desk.register(DisplayFixture.STORE, new NewScreen("till", null));
        caller.is("anonymous");
        var content = reading.content(screen.token()).orElseThrow();
        assertThat(content.site().name()).isEqualTo("On the wall");
        assertThat(content.language()).isEqualTo(Language.BG);
        assertThat(reading.content(Secret.drawn())).isEmpty();
    }

    @Test
    void R6_2_a_screen_may_speak_another_language() {
        var asked = new NewScreen("till", Language.LT);
        var token = desk.register(DisplayFixture.STORE, asked).token();
        assertThat(reading.content(token).orElseThrow().language()).isEqualTo(Language.LT);
    }

    @Test
    void R3_2_the_goal_reads_the_stores_own_answers_of_its_days() {
        var today = LocalDate.now(java.time.ZoneOffset.UTC);
        var goal =
                new GoalFacts(
                        Scale.NPS_0_10,
                        BigDecimal.valueOf(40),
                        new Period(today.minusDays(9), today.plusDays(1)));
        plans.aimAt(DisplayFixture.STORE, goal);
        day(today.minusDays(10), 50, 0);
        day(today.minusDays(9), 20, 5);
        assertThat(shown().progress()).isEqualTo(new Progress.TooFew(5));
        day(today, 10, 5);
        assertThat(shown().progress())
                .isInstanceOfSatisfying(
                        Progress.Known.class,
                        known -> assertThat(known.figure().value()).isEqualTo(50));
    }

    private void day(LocalDate day, int promoters, int detractors) {
        em.createNativeQuery(
                        """
                        insert into rollup_store_day (store_id, day, scale, n, favourable, neutral,
                               unfavourable, score_sum, score_sum_sq, value_n, value_sum)
                        values (:store, :day, 'NPS', :good + :bad, :good, 0, :bad,
                               9 * :good + 5 * :bad, 81 * :good + 25 * :bad, 0, 0)
                        """)
                .setParameter("store", fixture.store())
                .setParameter("day", day)
                .setParameter("good", promoters)
                .setParameter("bad", detractors)
                .executeUpdate();
    }
}
