package aidas.outreach;

import static aidas.outreach.OutreachFixture.typed;
import static aidas.outreach.OutreachFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.access.Role;
import aidas.shared.Secret;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class AnswerDeskIT {

    @Inject InvitationDesk desk;
    @Inject AnswerDesk answers;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    private OutreachFixture shop;
    private Invited invited;
    private Secret link;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        shop = new OutreachFixture(em);
        caller.is("adam").with(Role.ADMIN).inCompany();
        invited = desk.invite(shop.draft());
        link = invited.secret();
        caller.is("anonymous");
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    private Seen look() {
        return answers.look(link, null).orElseThrow();
    }

    private static void isEnded(Seen seen, Seen.Because because) {
        assertThat(seen)
                .isInstanceOfSatisfying(
                        Seen.Ended.class, it -> assertThat(it.because()).isEqualTo(because));
    }

    @Test
    void R2_1_a_look_changes_nothing_and_one_tap_keeps_the_score() {
        assertThat(look()).isInstanceOf(Seen.Open.class);
        assertThat(shop.count("survey_answer where ticket_id = " + invited.invitation().id()))
                .isZero();
        answers.tap(link, null, "9");
        assertThat(look())
                .isInstanceOfSatisfying(
                        Seen.Begun.class, it -> assertThat(it.typed().score()).isEqualTo("9"));
    }

    @Test
    void R2_2_however_often_it_is_sent_it_counts_once() {
        for (int i = 0; i < 3; i++) {
            answers.tap(link, null, "9");
            answers.tell(link, null, words("9", "quick and kind"), true);
        }
        assertThat(look()).isInstanceOf(Seen.Done.class);
        assertThat(shop.count("response where reference = 'receipt-7' and customer = 'c-1'"))
                .isEqualTo(1);
    }

    @Test
    void R2_3_it_is_taken_up_again_until_its_author_is_done() {
        answers.tap(link, null, "3");
        answers.tell(link, Language.BG, typed("4", "queue", Set.of("queue"), ""), false);
        var again = (Seen.Begun) look();
        assertThat(again.language()).isEqualTo(Language.BG);
        assertThat(again.typed().comment()).isEqualTo("queue");
        assertThat(again.typed().chips()).containsExactly("queue");
        answers.tell(link, null, words("5", "queue, still"), true);
        answers.tap(link, null, "10");
        answers.tell(link, null, words("10", "other"), true);
        assertThat(shop.response(invited, "score")).isEqualTo("5.0");
        assertThat(shop.response(invited, "comment")).isEqualTo("queue, still");
    }

    @Test
    void R2_4_it_is_asked_by_the_version_of_its_first_tap() {
        answers.tap(link, null, "9");
        closeSurvey();
        assertThat(look()).isInstanceOf(Seen.Begun.class);
        answers.tell(link, null, words("9", ""), true);
        assertThat(shop.kept(invited, "outcome")).isEqualTo("accepted");
    }

    @Test
    void R2_4_a_survey_without_a_current_version_is_closed() {
        closeSurvey();
        isEnded(look(), Seen.Because.CLOSED);
        answers.tap(link, null, "9");
        isEnded(look(), Seen.Because.CLOSED);
    }

    private void closeSurvey() {
        em.createNativeQuery(
                        """
                        update survey_version v set state = 'retired', retired_at = now()
                          from survey s where s.id = v.survey_id and s.code = 'nps'
                        """)
                .executeUpdate();
        em.clear();
    }

    @Test
    void R3_2_names_are_shown_only_where_the_store_shows_them() {
        var sheet = ((Seen.Open) look()).sheet();
        assertThat(sheet.store()).isEqualTo("Old Town 3");
        assertThat(sheet.person()).isEqualTo("Nadia");
        em.createNativeQuery(
                        "insert into answer_page (store_id, names) select id, 'none' from store"
                                + " where code = 'OT-IT-1'")
                .executeUpdate();
        var silent = ((Seen.Open) look()).sheet();
        assertThat(silent.store()).isNull();
        assertThat(silent.person()).isNull();
    }

    @Test
    void R3_4_links_that_ended_or_were_used_say_so() {
        shop.endToday(invited);
        isEnded(look(), Seen.Because.EXPIRED);
        assertThat(answers.look(Secret.drawn(), null)).isEmpty();
    }
}
