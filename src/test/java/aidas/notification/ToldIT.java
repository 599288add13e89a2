package aidas.notification;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.access.Role;
import aidas.recognition.ConsentDesk;
import aidas.recognition.PraiseDesk;
import aidas.recognition.Reach;
import aidas.recognition.Reaction;
import aidas.recognition.ReportDesk;
import aidas.recognition.TalkDesk;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What happens is told to whom it concerns, and no longer than it stands. */
@InContainer
class ToldIT extends TwoStoresWithInboxes {

    @Inject TalkDesk talks;
    @Inject ReportDesk reports;
    @Inject PraiseDesk praise;
    @Inject ConsentDesk consents;

    /** Whom third people may see thanked. */
    private void onTheWall(String number) {
        employee(number);
        consents.choose(true);
    }

    private void decide(long kudos, boolean hide) {
        harriet();
        var report = reports.waiting().stream().filter(it -> it.kudos().id() == kudos).findFirst();
        reports.decide(report.orElseThrow().id(), hide, "Because of its words.");
    }

    @Test
    void R1_1_a_thank_you_is_told_to_each_receiver_once_and_not_to_its_giver() {
        thanked(ANNA, BORIS, CVETAN);
        assertThat(kinds(BORIS)).containsExactly(Kind.THANKED);
        assertThat(kinds(CVETAN)).containsExactly(Kind.THANKED);
        assertThat(kinds(ANNA)).isEmpty();
        assertThat(kinds(EGLE)).isEmpty();
    }

    @Test
    void R1_3_what_is_taken_back_takes_its_notices_along() {
        long id = thanked(ANNA, BORIS);
        employee(BORIS);
        talks.reply(id, "Any time", Language.EN);
        assertThat(kinds(ANNA)).containsExactly(Kind.REPLIED);
        thanks.withdraw(id);
        assertThat(kinds(BORIS)).isEmpty();
        assertThat(kinds(ANNA)).isEmpty();
    }

    @Test
    void R1_3_of_what_is_hidden_only_its_giver_is_told() {
        onTheWall(BORIS);
        long id = thanked(ANNA, BORIS);
        employee(CVETAN);
        reports.report(id, "rude");
        decide(id, true);
        assertThat(kinds(BORIS)).isEmpty();
        assertThat(kinds(ANNA)).containsExactly(Kind.HIDDEN);
    }

    @Test
    void R1_3_a_reply_that_is_taken_back_and_praise_that_is_taken_down_are_not_told() {
        long id = thanked(ANNA, BORIS);
        employee(BORIS);
        long reply = talks.reply(id, "Any time", Language.EN);
        talks.withdraw(id, reply);
        assertThat(kinds(ANNA)).isEmpty();
        long answer = answer("Anna found the part.", 10, true, ANNA);
        employee(ANNA);
        consents.choose(true);
        lead();
        long put = praise.putUpFor(numbers(ANNA).getFirst(), answer, Reach.COMPANY);
        assertThat(kinds(ANNA)).containsExactly(Kind.PRAISED);
        praise.takeDown(put);
        assertThat(kinds(ANNA)).isEmpty();
    }

    @Test
    void R1_3_what_is_gone_is_not_told_though_its_notice_came_later() {
        long id = thanked(ANNA, BORIS);
        thanks.withdraw(id);
        em.createNativeQuery(
                        """
                        insert into notice (employee_id, kind, about, about_id, at)
                        values (:who, 'replied', 'kudos', :id, now())
                        """)
                .setParameter("who", id(BORIS).value())
                .setParameter("id", id)
                .executeUpdate();
        assertThat(kinds(BORIS)).isEmpty();
        assertThat(desk.unread()).isZero();
    }

    @Test
    void R1_4_a_report_waits_at_the_desk_of_hr_until_it_is_decided() {
        harriet();
        long before = desk.unread();
        onTheWall(BORIS);
        long id = thanked(ANNA, BORIS);
        employee(CVETAN);
        reports.report(id, "rude");
        assertThat(kinds(CVETAN)).isEmpty();
        harriet();
        assertThat(desk.unread()).isEqualTo(before + 1);
        var waiting = mine().getFirst();
        assertThat(waiting.kind()).isEqualTo(Kind.REPORTED);
        assertThat(desk.open(waiting.id()).unread()).isTrue();
        caller.is("boris").with(Role.HR).inCompany().employee(BORIS);
        assertThat(mine()).extracting(NoticeView::id).doesNotContain(waiting.id());
        decide(id, false);
        assertThat(desk.unread()).isEqualTo(before);
    }

    @Test
    void R1_5_reactions_are_one_notice_that_names_and_counts_nobody() {
        onTheWall(BORIS);
        long id = thanked(ANNA, BORIS);
        employee(CVETAN);
        talks.react(id, Reaction.GLAD);
        employee(EGLE);
        talks.react(id, Reaction.SAME);
        employee(BORIS);
        talks.react(id, Reaction.GLAD);
        assertThat(inbox(ANNA))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.kind()).isEqualTo(Kind.REACTED);
                            assertThat(said(it, "en")).startsWith("Colleagues reacted");
                        });
        employee(CVETAN);
        talks.unreact(id, Reaction.GLAD);
        assertThat(kinds(BORIS)).contains(Kind.REACTED);
        employee(EGLE);
        talks.unreact(id, Reaction.SAME);
        assertThat(kinds(ANNA)).containsExactly(Kind.REACTED);
        assertThat(kinds(BORIS)).containsExactly(Kind.THANKED);
    }
}
