package aidas.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.StoreCode;
import aidas.shared.Conflict;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who changes stores, and who joins late, finds what is over as closed as everybody does. */
@InContainer
class MovedIT extends StoreWithGames {

    private static final ChallengeCode THEIRS = new ChallengeCode("rg-theirs");

    @Inject HeardChallenges heard;

    /** Works in the other store since yesterday. */
    private void moved(String number) {
        em.flush();
        em.createNativeQuery(
                        """
                        update assignment set until_day = current_date - 1
                         where employee_id = :who and until_day is null
                        """)
                .setParameter("who", id(number).value())
                .executeUpdate();
        em.createNativeQuery(
                        """
                        insert into assignment (employee_id, store_id, role, from_day)
                        select :who, id, 'member', current_date - 1 from store where code = :there
                        """)
                .setParameter("who", id(number).value())
                .setParameter("there", THERE)
                .executeUpdate();
        em.clear();
    }

    private Challenge theirs(Measure measure, LocalDate from, int days) {
        var draft =
                new ChallengeDraft(
                        NAME,
                        ABOUT,
                        Kind.COMMON_GOAL.code(),
                        measure.code(),
                        "store",
                        THERE,
                        from,
                        from.plusDays(days),
                        20,
                        7);
        var challenge = new Challenge(THEIRS, draft, "harriet", now());
        challenge.publish(
                Published.words(draft.terms(), "Store"), "x".repeat(64), "harriet", now());
        challenges.add(challenge);
        return challenge;
    }

    private Challenge ours(Kind kind, LocalDate from, int days) {
        return published(draft(kind, Measure.THANKS, 5, from, days));
    }

    /** One that is over, which Nora joined in its last second. */
    private Challenge over() {
        var game = ours(Kind.COMMON_GOAL, daysAgo(15), 14);
        joined(game, ANNA, BORIS, CVETAN, ANI);
        var here = directories.store(new StoreCode(HERE)).orElseThrow().id();
        parts.join(game.id(), id(NORA), here, game.end().minusSeconds(1));
        return game;
    }

    private void findsItShut(String who) {
        var seen = seen(who);
        assertThat(seen.facts().state()).isInstanceOf(ChallengeState.Over.class);
        assertThat(seen.mayJoin()).isFalse();
        assertThat(seen.progress()).isEmpty();
        assertThatThrownBy(() -> games.leave(CODE)).isInstanceOf(Conflict.class);
    }

    @Test
    void R2_4_what_is_over_is_shut_for_who_moved() {
        over();
        moved(ANNA);
        findsItShut(ANNA);
    }

    @Test
    void R2_4_what_is_over_is_shut_for_who_joined_at_last() {
        over();
        findsItShut(NORA);
    }

    @Test
    void R3_2_who_moved_and_who_joined_late_are_in_the_result_and_read_it() {
        heard.clear();
        var game = over();
        for (var who : FIVE) {
            thanked(who, OLGA, daysAgo(9));
        }
        moved(ANNA);
        close(game);
        assertThat(result(game).during()).isEqualTo(Sums.of(5));
        assertThat(heard.of(CODE))
                .singleElement()
                .satisfies(event -> assertThat(event.participants()).contains(id(ANNA), id(NORA)));
        for (var who : new String[] {ANNA, NORA}) {
            assertThat(seen(who).result().shown()).hasSize(1);
            assertThat(reading.all())
                    .filteredOn(each -> each.facts().code().equals(CODE))
                    .allMatch(each -> !each.mayJoin() && each.progress().isEmpty());
        }
        assertThat(challenges.unclosed(today())).doesNotContain(game.id());
    }

    @Test
    void R5_2_against_the_own_past_who_moved_stays_with_the_store_of_joining() {
        var game = ours(Kind.OWN_PAST, daysAgo(15), 14);
        joined(game, FIVE);
        moved(ANNA);
        close(game);
        assertThat(results.of(game.id()).orElseThrow().units())
                .singleElement()
                .satisfies(
                        unit -> {
                            assertThat(unit.store()).isEqualTo(HERE);
                            assertThat(unit.joined()).isEqualTo(5);
                        });
    }

    @Test
    void R4_4_who_moved_joins_none_there_that_counts_the_same_until_they_left_the_old_one() {
        var game = ours(Kind.COMMON_GOAL, daysAgo(5), 14);
        joined(game, FIVE);
        theirs(Measure.THANKS, daysAgo(2), 14);
        moved(ANNA);
        employee(ANNA);
        var there = reading.game(THEIRS, Locale.ENGLISH);
        assertThat(there.mayJoin()).isFalse();
        assertThat(there.other()).isEqualTo(NAME);
        games.leave(CODE);
        assertThat(reading.game(THEIRS, Locale.ENGLISH).mayJoin()).isTrue();
        games.join(THEIRS);
        assertThat(reading.game(THEIRS, Locale.ENGLISH).joined()).isTrue();
    }

    @Test
    void R4_4_one_that_is_over_keeps_who_moved_out_of_the_same_days() {
        var game = ours(Kind.COMMON_GOAL, daysAgo(15), 14);
        joined(game, FIVE);
        theirs(Measure.THANKS, daysAgo(4), 14);
        moved(ANNA);
        employee(ANNA);
        assertThatThrownBy(() -> games.join(THEIRS)).isInstanceOf(Unprocessable.class);
    }

    @Test
    void R4_4_other_days_or_another_measure_are_no_hindrance() {
        var game = ours(Kind.COMMON_GOAL, daysAgo(15), 14);
        joined(game, FIVE);
        theirs(Measure.PRAISE, daysAgo(4), 14);
        moved(ANNA);
        employee(ANNA);
        assertThat(reading.game(THEIRS, Locale.ENGLISH).mayJoin()).isTrue();
        games.join(THEIRS);
        assertThat(reading.game(THEIRS, Locale.ENGLISH).joined()).isTrue();
    }
}
