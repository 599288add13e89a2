package aidas.notification;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.challenge.ChallengeClosed;
import aidas.challenge.ChallengeCode;
import aidas.points.HandDesk;
import aidas.points.HandEntry;
import aidas.points.TakingPart;
import aidas.pulse.ActionTold;
import aidas.recognition.badge.BadgeCode;
import aidas.recognition.badge.BadgesAwarded;
import aidas.recognition.nomination.CallCode;
import aidas.recognition.nomination.NominationGranted;
import aidas.recognition.value.Tongues;
import aidas.reward.RedemptionState;
import aidas.reward.RewardCode;
import aidas.reward.RewardMoved;
import aidas.testbed.InContainer;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What happens besides thanks is told to whom it concerns. */
@InContainer
class OtherEventsIT extends TwoStoresWithInboxes {

    @Inject HandDesk hand;
    @Inject TakingPart part;
    @Inject Event<Object> told;

    @Test
    void R1_2_badges_of_one_run_are_one_statement() {
        var who = id(ANNA);
        var awards =
                LongStream.rangeClosed(1, 5000)
                        .mapToObj(
                                i ->
                                        new BadgesAwarded.One(
                                                -i,
                                                new BadgeCode("nt-badge"),
                                                who,
                                                LocalDate.EPOCH))
                        .toList();
        told.fire(new BadgesAwarded(awards, Instant.now()));
        var counts =
                (Object[])
                        em.createNativeQuery(
                                        """
                                        select count(*), count(distinct cast(cmin as text))
                                          from notice where employee_id = :who
                                        """)
                                .setParameter("who", who.value())
                                .getSingleResult();
        assertThat(counts).containsExactly(5000L, 1L);
    }

    @Test
    void R1_6_what_was_done_is_told_to_everybody_it_concerns() {
        told.fire(new ActionTold(7, List.of(id(ANNA), id(EGLE)), Instant.now()));
        assertThat(kinds(ANNA)).containsExactly(Kind.DONE);
        assertThat(kinds(EGLE)).containsExactly(Kind.DONE);
        assertThat(kinds(BORIS)).isEmpty();
    }

    @Test
    void R1_7_points_by_hand_are_told_until_the_person_leaves() {
        employee(ANNA);
        part.choose(true);
        harriet();
        var number = numbers(ANNA).getFirst();
        hand.enter(new HandEntry(number, 5, "For tea", "nt-1"));
        hand.enter(new HandEntry(number, -1, "For tea", "nt-2"));
        assertThat(inbox(ANNA))
                .extracting(it -> said(it, "lt"))
                .anyMatch(it -> it.contains("skyrė 5 taškus"))
                .anyMatch(it -> it.contains("paėmė 1 tašką"));
        part.choose(false);
        assertThat(kinds(ANNA)).isEmpty();
    }

    @Test
    void R1_8_what_others_did_with_a_request_is_told_and_not_what_oneself_did() {
        var number = numbers(ANNA).getFirst();
        var code = new RewardCode("nt-tea");
        for (var state : List.of(RedemptionState.APPROVED, RedemptionState.DELIVERED)) {
            told.fire(new RewardMoved(-1, number, code, state, false, Instant.now()));
        }
        told.fire(
                new RewardMoved(-2, number, code, RedemptionState.CANCELLED, true, Instant.now()));
        assertThat(inbox(ANNA)).extracting(NoticeView::word).containsOnly("approved", "delivered");
        assertThat(inbox(ANNA))
                .extracting(it -> said(it, "bg"))
                .anyMatch(it -> it.contains("предадена Ви е"))
                .anyMatch(it -> it.contains("е одобрена"));
    }

    @Test
    void R1_8_a_granted_nomination_and_a_met_challenge_are_told_once() {
        var name = Tongues.of("Star", "Звезда", "Žvaigždė");
        var now = Instant.now();
        var granted = new NominationGranted(-1, id(ANNA), new CallCode("nt-star"), name, 5, now);
        told.fire(granted);
        told.fire(granted);
        for (boolean met : new boolean[] {true, false}) {
            told.fire(
                    new ChallengeClosed(
                            met ? -1 : -2,
                            new ChallengeCode("nt-game"),
                            name,
                            met,
                            0,
                            LocalDate.EPOCH,
                            now,
                            List.of(id(ANNA), id(BORIS))));
        }
        assertThat(kinds(ANNA)).containsExactlyInAnyOrder(Kind.NOMINATED, Kind.CHALLENGE);
        assertThat(kinds(BORIS)).containsExactly(Kind.CHALLENGE);
    }
}
