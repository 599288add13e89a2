package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who writes rules, and from when on they pay. */
@InContainer
class PointsRuleDeskIT extends TwoStoresWithPoints {

    private static final TermsDraft FIVE = new TermsDraft("thanked", 5, null, null, null, null);
    private static final TermsDraft SIX = new TermsDraft("thanked", 6, 3, "week", 30, 1);

    @Inject RuleDesk desk;
    @Inject RuleReading reader;

    private static LocalDate tomorrow() {
        return LocalDate.now(ZoneOffset.ofHours(14)).plusDays(1);
    }

    private List<RuleView> versions() {
        harriet();
        em.flush();
        return desk.all().stream().filter(each -> each.code().equals(GOT)).toList();
    }

    @Test
    void R2_1_a_draft_is_written_anew_and_pays_nothing() {
        joined(BORIS);
        harriet();
        assertThat(desk.draft("pt-got", FIVE)).isEqualTo(1);
        assertThat(desk.draft("pt-got", SIX)).isEqualTo(1);
        assertThat(versions())
                .singleElement()
                .satisfies(
                        rule -> {
                            assertThat(rule.draft()).isEqualTo(SIX);
                            assertThat(rule.state()).isEqualTo(RuleState.DRAFT);
                        });
        thanked(ANNA, BORIS);
        assertThat(balance(BORIS)).isZero();
        harriet();
        desk.discard(GOT);
        assertThat(versions()).isEmpty();
    }

    @Test
    void R2_2_a_first_version_may_begin_today_and_the_next_one_tomorrow() throws Exception {
        joined(BORIS);
        harriet();
        desk.draft("pt-got", FIVE);
        desk.enforce(GOT, daysAgo(0));
        thanked(ANNA, BORIS);
        harriet();
        assertThat(desk.draft("pt-got", SIX)).isEqualTo(2);
        assertThat(desk.enforce(GOT, null)).isEqualTo(tomorrow());
        assertThat(versions())
                .extracting(RuleView::number, RuleView::state, RuleView::from, RuleView::until)
                .containsExactly(
                        tuple(2, RuleState.COMING, tomorrow(), null),
                        tuple(1, RuleState.IN_FORCE, daysAgo(0), tomorrow()));
        thanked(CVETAN, BORIS);
        assertThat(balance(BORIS)).isEqualTo(10);
        harriet();
        desk.draft("pt-got", FIVE);
        assertThatThrownBy(() -> desk.enforce(GOT, null)).isInstanceOf(Unprocessable.class);
    }

    @Test
    void R2_2_nothing_reaches_back() throws Exception {
        harriet();
        desk.draft("pt-got", FIVE);
        assertThatThrownBy(() -> desk.enforce(GOT, daysAgo(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("from");
        anew();
        rules(null);
        harriet();
        desk.draft("pt-got", SIX);
        assertThatThrownBy(() -> desk.enforce(GOT, daysAgo(0))).isInstanceOf(Refused.class);
    }

    @Test
    void R2_2_the_database_keeps_what_was_in_force() {
        rules(null);
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery(
                                                "update points_rule set points = 9 where code = 'pt-got'")
                                        .executeUpdate())
                .hasMessageContaining("stays as it is");
    }

    @Test
    void R2_3_retired_it_pays_until_the_day_is_over() throws Exception {
        rules(null);
        joined(BORIS);
        harriet();
        assertThat(desk.retire(GOT)).isEqualTo(tomorrow());
        assertThat(versions().getFirst().until()).isEqualTo(tomorrow());
        thanked(ANNA, BORIS);
        assertThat(balance(BORIS)).isEqualTo(5);
        harriet();
        assertThatThrownBy(() -> desk.retire(GOT)).isInstanceOf(Unprocessable.class);
        anew();
        assertThatThrownBy(() -> desk.retire(GOT)).isInstanceOf(NotFound.class);
    }

    @Test
    void R2_3_retired_with_a_version_to_come_neither_pays_after_today() {
        rules(null);
        harriet();
        desk.draft("pt-got", SIX);
        desk.enforce(GOT, tomorrow().plusDays(14));
        em.flush();
        desk.retire(GOT);
        assertThat(versions())
                .extracting(RuleView::number, RuleView::state, RuleView::until)
                .containsExactly(
                        tuple(2, RuleState.ENDED, tomorrow().plusDays(14)),
                        tuple(1, RuleState.IN_FORCE, tomorrow()));
        desk.draft("pt-got", FIVE);
        desk.enforce(GOT, null);
        assertThat(versions().getFirst().from()).isEqualTo(tomorrow());
    }

    @Test
    void R2_3_the_database_lets_no_version_end_in_the_past_or_later_than_it_does()
            throws Exception {
        for (var day : List.of("current_date - 1", "current_date + 9", "null")) {
            rules(null);
            em.createNativeQuery(
                            "update points_rule set until_day = current_date + 3 where code ="
                                    + " 'pt-got'")
                    .executeUpdate();
            assertThatThrownBy(
                            () ->
                                    em.createNativeQuery(
                                                    "update points_rule set until_day = "
                                                            + day
                                                            + " where code = 'pt-got'")
                                            .executeUpdate())
                    .hasMessageContaining("stays as it is");
            anew();
        }
    }

    @Test
    void R2_9_everybody_reads_what_is_in_force_and_no_draft() {
        rules(1);
        harriet();
        desk.draft("pt-got", SIX);
        employee(CVETAN);
        assertThat(reader.inForce())
                .extracting(rule -> rule.code() + " " + rule.number())
                .containsExactly("pt-gave 1", "pt-got 1");
    }

    @Test
    void R2_1_nobody_else_writes_rules_or_reads_accounts_R5_2() {
        lead();
        assertThatThrownBy(() -> desk.draft("pt-got", FIVE)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> hand.read(numbers(BORIS).getFirst()))
                .isInstanceOf(Forbidden.class);
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThatThrownBy(() -> desk.retire(GOT)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> hand.counter(1, "no")).isInstanceOf(Forbidden.class);
    }
}
