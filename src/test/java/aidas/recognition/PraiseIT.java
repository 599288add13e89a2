package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.feedback.Cursor;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Praise reaches the person, and the lead hears who got none. */
@InContainer
class PraiseIT extends TwoStores {

    @Inject PraiseDesk praise;
    @Inject ThankDesk desk;
    @Inject ConsentDesk consents;
    @Inject WallReading wall;
    @Inject TeamThanks team;
    @Inject NewsDesk news;
    @Inject ReportDesk reports;
    @Inject ColleagueSearch colleagues;

    private List<Long> onTheWall() {
        employee(EGLE);
        var all = new WallSearch("", null, new StoreCode(HERE), null, Cursor.NEWEST, 20);
        return wall.find(all).kudos().stream().map(KudosView::id).toList();
    }

    @Test
    void R8_1_own_praise_is_put_up_once_and_taken_down() {
        long answer = answer("Anna found the part.", 10, true, ANNA);
        employee(ANNA);
        long id = praise.putUp(answer, Reach.COMPANY);
        assertThat(praise.putUp(answer, Reach.COMPANY)).isEqualTo(id);
        assertThat(onTheWall()).containsExactly(id);
        employee(EGLE);
        assertThat(wall.one(id).kudos().quote().words()).isEqualTo("Anna found the part.");
        assertThat(wall.one(id).kudos().praise()).isTrue();
        employee(ANNA);
        praise.takeDown(id);
        em.flush();
        assertThat(onTheWall()).isEmpty();
        employee(ANNA);
        assertThat(praise.putUp(answer, Reach.COMPANY)).isNotEqualTo(id);
    }

    @Test
    void R8_1_nobody_takes_down_the_praise_of_another() {
        long answer = answer("Anna found the part.", 10, true, ANNA);
        employee(ANNA);
        long id = praise.putUp(answer, Reach.COMPANY);
        employee(EGLE);
        assertThatThrownBy(() -> praise.takeDown(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void R8_1_not_without_the_customers_yes_and_not_anothers() throws Exception {
        long secret = answer("Anna found the part.", 10, false, ANNA);
        employee(ANNA);
        assertThatThrownBy(() -> praise.putUp(secret, Reach.COMPANY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("agreed");
        anew();
        long others = answer("Boris was patient.", 10, true, BORIS);
        employee(ANNA);
        assertThatThrownBy(() -> praise.putUp(others, Reach.COMPANY)).isInstanceOf(NotFound.class);
    }

    @Test
    void R8_1_it_is_gone_when_the_customer_takes_the_yes_back() {
        long answer = answer("Anna found the part.", 10, true, ANNA);
        employee(ANNA);
        praise.putUp(answer, Reach.COMPANY);
        em.createNativeQuery("update response set quotable = false where id = :id")
                .setParameter("id", answer)
                .executeUpdate();
        assertThat(onTheWall()).isEmpty();
    }

    @Test
    void R8_2_a_lead_puts_up_words_about_who_agreed() {
        long answer = answer("Boris was patient.", 10, true, BORIS);
        var boris = new EmployeeNumber(BORIS);
        lead();
        assertThat(praise.of(answer).credited())
                .extracting(Colleague::number)
                .containsExactly(boris);
        employee(BORIS);
        consents.choose(true);
        lead();
        long id = praise.putUpFor(boris, answer, Reach.COMPANY);
        assertThat(onTheWall()).containsExactly(id);
        employee(BORIS);
        consents.choose(false);
        assertThat(onTheWall()).isEmpty();
    }

    @Test
    void R8_2_not_about_who_did_not_agree() {
        long answer = answer("Boris was patient.", 10, true, BORIS);
        lead();
        assertThatThrownBy(() -> praise.putUpFor(new EmployeeNumber(BORIS), answer, Reach.STORE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void R8_2_not_about_another_store() {
        long answer = answer("Boris was patient.", 10, true, BORIS);
        caller.is("jon").with(Role.EMPLOYEE, Role.TEAM_LEAD).inStore(THERE).employee(EGLE);
        assertThatThrownBy(() -> praise.putUpFor(new EmployeeNumber(BORIS), answer, Reach.STORE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void R8_3_the_lead_reads_names_of_who_was_not_thanked_and_is_here_long_enough() {
        employee(ANNA);
        desk.give(kudos(Reach.STORE, BORIS));
        em.flush();
        lead();
        assertThat(team.notThanked(new StoreCode(HERE), Locale.ENGLISH))
                .extracting(Named::number)
                .containsExactly(ANNA, CVETAN);
        assertThatThrownBy(() -> team.notThanked(new StoreCode(THERE), Locale.ENGLISH))
                .isInstanceOf(Forbidden.class);
        harriet();
        assertThatThrownBy(() -> team.notThanked(new StoreCode(HERE), Locale.ENGLISH))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R8_4_who_was_thanked_finds_a_notice_until_it_is_read() {
        employee(ANNA);
        long id = desk.give(kudos(Reach.STORE, BORIS));
        em.flush();
        employee(BORIS);
        assertThat(news.mine()).containsExactly(new News(id, "Anna", false));
        news.read(id);
        assertThat(news.mine()).isEmpty();
    }

    @Test
    void R7_3_the_giver_finds_a_notice_that_it_was_hidden() {
        employee(ANNA);
        long id = desk.give(kudos(Reach.STORE, BORIS));
        reports.report(id, "I wrote too much.");
        harriet();
        var report =
                reports.waiting().stream()
                        .filter(each -> each.kudos().id() == id)
                        .findFirst()
                        .orElseThrow();
        reports.decide(report.id(), true, "It names a customer.");
        em.flush();
        employee(ANNA);
        assertThat(news.mine()).containsExactly(new News(id, null, true));
        news.read(id);
        assertThat(news.mine()).isEmpty();
    }

    @Test
    void R8_5_colleagues_are_found_by_the_beginning_of_a_name() {
        employee(ANNA);
        assertThat(colleagues.named("egle", 5))
                .extracting(Colleague::fullName)
                .contains("Eglė Four");
        assertThat(colleagues.named("цвет thr", 5))
                .extracting(Colleague::number)
                .containsExactly(new EmployeeNumber(CVETAN));
        assertThat(colleagues.named("gle four", 5)).isEmpty();
        assertThat(colleagues.named("one", 50))
                .extracting(Colleague::number)
                .doesNotContain(new EmployeeNumber(ANNA));
        assertThat(colleagues.named("dan five", 5)).isEmpty();
    }
}
