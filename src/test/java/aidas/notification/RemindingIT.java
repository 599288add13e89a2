package aidas.notification;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.InContainer;
import org.junit.jupiter.api.Test;

/** Who is to decide is reminded of what waits, once, then HR. */
@InContainer
class RemindingIT extends TwoStoresThatWait {

    @Test
    void R1_14_a_request_is_told_to_the_lead_after_three_days_and_to_hr_after_six() {
        long id = asked(ANNA, "lead");
        passed(Reminding.PATIENCE.minusHours(1));
        assertThat(kinds(ANI)).isEmpty();
        passed(Reminding.PATIENCE);
        passed(Reminding.PATIENCE.plusDays(1));
        assertThat(inbox(ANI))
                .singleElement()
                .satisfies(
                        notice -> {
                            assertThat(notice.kind()).isEqualTo(Kind.WAIT_REWARD);
                            assertThat(said(notice, "en")).contains("Half a day");
                            assertThat(said(notice, "bg")).contains("Половин ден");
                            assertThat(said(notice, "lt")).contains("Pusdienis");
                        });
        assertThat(atDesk(Kind.DESK_REWARD, id)).isZero();
        passed(Reminding.PATIENCE.multipliedBy(2));
        passed(Reminding.PATIENCE.multipliedBy(20));
        assertThat(atDesk(Kind.DESK_REWARD, id)).isOne();
        assertThat(kinds(ANI)).hasSize(1);
        assertThat(kinds(ANNA)).isEmpty();
        assertThat(kinds(EGLE)).isEmpty();
    }

    @Test
    void R1_14_what_is_approved_waits_to_be_handed_over_and_what_is_handed_over_waits_no_more() {
        long id = asked(ANNA, "lead");
        passed(Reminding.PATIENCE);
        made(
                """
                with d as (update reward_redemption
                              set state = 'approved', decided_at = now(), decided_by = 'ani'
                            where id = ?1 returning id) select id from d
                """,
                id);
        assertThat(kinds(ANI)).isEmpty();
        passed(Reminding.PATIENCE);
        assertThat(inbox(ANI)).extracting(NoticeView::word).containsExactly("deliver");
        made(
                """
                with d as (update reward_redemption
                              set state = 'delivered', ended_at = now(), ended_by = 'ani'
                            where id = ?1 returning id) select id from d
                """,
                id);
        assertThat(kinds(ANI)).isEmpty();
        assertThat(desk.unread()).isZero();
    }

    @Test
    void R1_14_where_no_lead_may_decide_it_waits_for_hr_at_once() {
        long own = asked(ANI, "lead");
        passed(Reminding.PATIENCE);
        assertThat(kinds(ANI)).isEmpty();
        assertThat(atDesk(Kind.DESK_REWARD, own)).isOne();
        harriet();
        assertThat(mine()).extracting(NoticeView::kind).contains(Kind.DESK_REWARD);
    }

    @Test
    void R1_14_who_has_a_part_in_a_nomination_learns_nothing_of_it() {
        called();
        long swap = nominated(ANNA, ANI);
        long id = nominated(BORIS, ANNA);
        passed(Reminding.PATIENCE);
        assertThat(kinds(ANI)).isEmpty();
        assertThat(kinds(ANNA)).isEmpty();
        assertThat(atDesk(Kind.DESK_NOMINEE, id)).isOne();
        assertThat(atDesk(Kind.DESK_NOMINEE, swap)).isOne();
        caller.is("anihr").with(aidas.access.Role.HR).inCompany().employee(ANI);
        assertThat(mine())
                .filteredOn(notice -> notice.kind() == Kind.DESK_NOMINEE)
                .extracting(notice -> notice.matter().id())
                .doesNotContain(id, swap);
    }

    @Test
    void R1_14_each_step_of_a_nomination_has_its_own_time() {
        called();
        long id = nominated(BORIS, ANNA);
        passed(Reminding.PATIENCE);
        assertThat(kinds(ANI)).containsExactly(Kind.WAIT_NOMINEE);
        made(
                """
                with n as (update nomination set first_at = now(), first_by = 'ani',
                                  first_employee_id = ?1 where id = ?2 returning id)
                select id from n
                """,
                id(ANI).value(),
                id);
        assertThat(kinds(ANI)).isEmpty();
        passed(Reminding.PATIENCE);
        assertThat(atDesk(Kind.DESK_NOMINEE, id)).isOne();
        harriet();
        assertThat(mine()).extracting(NoticeView::kind).contains(Kind.DESK_NOMINEE);
    }

    @Test
    void R1_14_a_dispute_waits_for_who_neither_raised_it_nor_gains_by_it() {
        long answer = answer("Slow.", 3, false, ANNA, ANI);
        made(
                """
                insert into dispute (response_id, employee_id, credit_source, reason, words,
                       raised_by, raiser_id, raiser_name, raised_at, state)
                values (?1, ?2, 'explicit', 'colleague', 'I was at home that day.', 'rge1', ?2,
                        'Anna One', now(), 'open') returning id
                """,
                answer,
                id(ANNA).value());
        passed(Reminding.PATIENCE);
        assertThat(kinds(ANI)).isEmpty();
        long other = answer("Slow.", 3, false, BORIS);
        long id =
                made(
                        """
                        insert into dispute (response_id, employee_id, credit_source, reason, words,
                               raised_by, raiser_id, raiser_name, raised_at, state)
                        values (?1, ?2, 'explicit', 'colleague', 'I was at home that day.', 'rge2',
                                ?2, 'Boris Two', now(), 'open') returning id
                        """,
                        other,
                        id(BORIS).value());
        passed(Reminding.PATIENCE);
        assertThat(kinds(ANI)).containsExactly(Kind.WAIT_DISPUTE);
        assertThat(kinds(BORIS)).isEmpty();
        passed(Reminding.PATIENCE.multipliedBy(2));
        assertThat(atDesk(Kind.DESK_DISPUTE, id)).isOne();
    }
}
