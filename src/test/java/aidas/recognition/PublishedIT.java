package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others can hear of talk, reports and praise. */
@InContainer
class PublishedIT extends TwoStores {

    @Inject ThankDesk thanks;
    @Inject TalkDesk talks;
    @Inject ReportDesk reports;
    @Inject PraiseDesk praise;
    @Inject ConsentDesk consents;
    @Inject HeardTalk heard;
    @Inject HeardKudos kudos;

    @BeforeEach
    void nothing_heard_yet() {
        heard.clear();
        kudos.clear();
    }

    private long given() {
        employee(ANNA);
        return thanks.give(kudos(Reach.COMPANY, BORIS, CVETAN));
    }

    @Test
    void R6_3_replies_and_reactions_are_published_with_whom_they_concern() {
        long id = given();
        employee(BORIS);
        talks.react(id, Reaction.GLAD);
        long reply = talks.reply(id, "Any time", Language.EN);
        talks.withdraw(id, reply);
        talks.unreact(id, Reaction.GLAD);
        assertThat(heard.all())
                .hasExactlyElementsOfTypes(
                        ReactionGiven.class, ReplyGiven.class, ReplyGone.class, ReactionGone.class);
        var told = (ReplyGiven) heard.all().get(1);
        assertThat(told.author()).isEqualTo(id(BORIS));
        assertThat(told.concerned()).containsExactlyInAnyOrder(id(ANNA), id(BORIS), id(CVETAN));
        assertThat(heard.all().get(2)).isEqualTo(new ReplyGone(id, reply));
    }

    @Test
    void R7_4_a_report_and_its_decision_are_published() {
        long id = given();
        employee(BORIS);
        reports.report(id, "rude");
        employee(CVETAN);
        reports.report(id, "rude too");
        harriet();
        var waiting = reports.waiting().stream().filter(it -> it.kudos().id() == id).findFirst();
        reports.decide(waiting.orElseThrow().id(), true, "It names a customer.");
        assertThat(heard.all()).hasExactlyElementsOfTypes(KudosReported.class, ReportDecided.class);
        assertThat(kudos.gone())
                .singleElement()
                .satisfies(gone -> assertThat(gone.giver()).isEqualTo(id(ANNA)));
    }

    @Test
    void R8_6_praise_that_a_lead_puts_up_is_published_and_so_is_its_end() {
        long answer = answer("Anna found the part.", 10, true, ANNA);
        employee(ANNA);
        consents.choose(true);
        lead();
        long id = praise.putUpFor(numbers(ANNA).getFirst(), answer, Reach.COMPANY);
        praise.putUpFor(numbers(ANNA).getFirst(), answer, Reach.COMPANY);
        assertThat(heard.all())
                .singleElement()
                .isInstanceOfSatisfying(
                        PraisePutUp.class,
                        put -> assertThat(List.of(put.praised())).containsExactly(id(ANNA)));
        employee(ANNA);
        praise.takeDown(id);
        assertThat(kudos.gone()).singleElement().satisfies(it -> assertThat(it.giver()).isNull());
    }
}
