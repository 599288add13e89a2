package aidas.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Writing, trying, publishing and calling off. */
@InContainer
class ChallengeDeskIT extends StoreWithGames {

    @Inject ChallengeTrial trial;

    private static ChallengeDraft soon(Measure measure) {
        return draft(Kind.COMMON_GOAL, measure, 40, today().plusDays(3), 14);
    }

    private static ChallengeDraft of(ChallengeDraft draft, String area, String place) {
        return new ChallengeDraft(
                draft.name(),
                draft.about(),
                draft.kind(),
                draft.measure(),
                area,
                place,
                draft.from(),
                draft.until(),
                draft.goal(),
                draft.points());
    }

    @Test
    void R1_1_a_lead_writes_for_the_own_store_and_for_no_other() throws Exception {
        lead();
        desk.draft(CODE.value(), soon(Measure.COLLEAGUES));
        assertThat(desk.all()).extracting(ChallengeFacts::code).contains(CODE);
        assertThatThrownBy(() -> desk.draft("rg-two", of(soon(Measure.COLLEAGUES), "store", THERE)))
                .isInstanceOf(Forbidden.class);
        anew();
        lead();
        assertThatThrownBy(
                        () -> desk.draft("rg-two", of(soon(Measure.COLLEAGUES), "company", null)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_1_a_place_that_is_none_is_refused_by_its_field() {
        harriet();
        assertThatThrownBy(
                        () -> desk.draft("rg-two", of(soon(Measure.COLLEAGUES), "store", "NONE")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("place");
    }

    @Test
    void R1_2_it_is_published_with_its_rules_in_words_and_their_hash() {
        harriet();
        desk.draft(CODE.value(), soon(Measure.COLLEAGUES));
        desk.publish(CODE);
        var facts = seen(OLGA).facts();
        assertThat(facts.rules().en()).contains("Store RG-01", "40", "fewer than 5");
        assertThat(facts.rules().bg()).isNotEqualTo(facts.rules().lt());
        assertThat(facts.hash()).hasSize(64).isEqualTo(Verifier.rulesHash(facts));
        assertThat(facts.state()).isInstanceOf(ChallengeState.Coming.class);
    }

    @Test
    void R1_3_published_rules_do_not_change_in_the_portal() {
        harriet();
        desk.draft(CODE.value(), soon(Measure.COLLEAGUES));
        desk.publish(CODE);
        assertThatThrownBy(() -> desk.draft(CODE.value(), soon(Measure.PRAISE)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void R1_3_and_not_in_the_database() {
        var game = published(soon(Measure.COLLEAGUES));
        em.flush();
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery(
                                                "update challenge set goal = 1 where id = "
                                                        + game.id())
                                        .executeUpdate())
                .hasStackTraceContaining("are published and do not change");
    }

    @Test
    void R1_3_it_is_called_off_with_a_reason_until_its_end() throws Exception {
        harriet();
        desk.draft(CODE.value(), soon(Measure.COLLEAGUES));
        desk.publish(CODE);
        desk.callOff(CODE, "The store is rebuilt.");
        assertThat(seen(OLGA).facts().state())
                .isInstanceOfSatisfying(
                        ChallengeState.Off.class,
                        off -> assertThat(off.because()).isEqualTo("The store is rebuilt."));
        assertThatThrownBy(() -> games.join(CODE)).isInstanceOf(Conflict.class);
        anew();
        published(draft(Kind.COMMON_GOAL, Measure.COLLEAGUES, 9, daysAgo(15), 14));
        harriet();
        assertThatThrownBy(() -> desk.callOff(CODE, "Too late.")).isInstanceOf(Conflict.class);
    }

    @Test
    void R4_4_two_do_not_count_the_same_of_the_same_people_on_the_same_days() {
        published(draft(Kind.COMMON_GOAL, Measure.COLLEAGUES, 9, daysAgo(5), 14));
        harriet();
        desk.draft("rg-other", soon(Measure.PRAISE));
        desk.publish(new ChallengeCode("rg-other"));
        desk.draft("rg-same", soon(Measure.COLLEAGUES));
        assertThatThrownBy(() -> desk.publish(new ChallengeCode("rg-same")))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("rg-game");
    }

    @Test
    void R1_2_what_began_already_is_not_published() {
        harriet();
        desk.draft(CODE.value(), draft(Kind.OWN_PAST, Measure.COLLEAGUES, 9, daysAgo(1), 14));
        assertThatThrownBy(() -> desk.publish(CODE)).isInstanceOf(Unprocessable.class);
    }

    @Test
    void R6_1_a_goal_is_tried_on_four_windows_and_nothing_of_few_is_told() throws Exception {
        LocalDate from = today();
        for (var who : FIVE) {
            thanked(who, OLGA, daysAgo(8));
        }
        em.flush();
        lead();
        var tried = trial.simulate(draft(Kind.COMMON_GOAL, Measure.COLLEAGUES, 5, from, 14));
        assertThat(tried.people()).isEqualTo(8);
        assertThat(tried.past()).hasSize(4);
        assertThat(tried.past().getFirst().sums()).isEqualTo(Sums.of(5));
        assertThat(tried.past().getFirst().met()).isEqualTo(1);
        assertThat(tried.met()).isEqualTo(1);
        harriet();
        var few = of(draft(Kind.COMMON_GOAL, Measure.COLLEAGUES, 5, from, 14), "store", THERE);
        assertThat(trial.simulate(few).past()).isEmpty();
        assertThatThrownBy(() -> trial.simulate(of(few, "nowhere", null)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void R1_1_an_employee_writes_none() {
        caller.is("anna").with(Role.EMPLOYEE).employee(ANNA);
        assertThatThrownBy(() -> desk.draft(CODE.value(), soon(Measure.COLLEAGUES)))
                .isInstanceOf(Forbidden.class);
    }
}
