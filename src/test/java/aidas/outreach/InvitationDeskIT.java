package aidas.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.Unprocessable;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class InvitationDeskIT {

    @Inject InvitationDesk desk;
    @Inject AnswerDesk answers;
    @Inject DueAddresses addresses;
    @Inject AuditLog audit;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    private OutreachFixture shop;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        shop = new OutreachFixture(em);
        caller.is("adam").with(Role.ADMIN).inCompany();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void R1_1_the_same_invitation_again_is_the_same_one() {
        var draft = shop.draft();
        var first = desk.invite(draft);
        var again = desk.invite(draft);
        assertThat(again.invitation()).isEqualTo(first.invitation());
        assertThat(again.path()).isEmpty();
        assertThat(first.path().orElseThrow()).matches("/s/[A-Za-z0-9_-]{43}");
    }

    @Test
    void R1_1_other_facts_under_its_id_are_refused() {
        desk.invite(shop.draft("nps"));
        var other = shop.sameId("csat-5");
        assertThatThrownBy(() -> desk.invite(other)).isInstanceOf(Unprocessable.class);
    }

    @Test
    void R1_2_the_database_holds_nothing_that_opens_it() {
        var secret = desk.invite(shop.draft()).secret();
        var row =
                em.createNativeQuery(
                                "select cast(row_to_json(t) as text) from ticket t"
                                        + " where selector = :it")
                        .setParameter("it", secret.selector())
                        .getSingleResult();
        assertThat(row.toString()).doesNotContain(secret.text()).contains("receipt-7");
    }

    @Test
    void R1_3_everything_that_is_not_known_is_refused_at_once() {
        var draft =
                new InvitationDraft(
                        " ",
                        "x".repeat(121),
                        "NO-STORE",
                        null,
                        "no-survey",
                        "pigeon",
                        "yesterday",
                        List.of("nobody", "nobody"),
                        new BigDecimal("-1"),
                        null,
                        null,
                        "de",
                        null,
                        366);
        var refused = catchThrowableOfType(Refused.class, () -> desk.invite(draft));
        assertThat(refused.violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "source",
                        "externalId",
                        "store",
                        "survey",
                        "channel",
                        "occurredAt",
                        "employees",
                        "transactionValue",
                        "language",
                        "days");
    }

    @Test
    void R1_4_its_link_ends_with_its_last_day_where_the_store_is() {
        var sofia = ZoneId.of("Europe/Sofia");
        var last = LocalDate.ofInstant(Instant.now(), sofia).plusDays(10);
        assertThat(desk.invite(shop.draft()).invitation().expiresAt())
                .isEqualTo(last.plusDays(1).atStartOfDay(sofia).toInstant());
    }

    @Test
    void R1_4_the_address_is_forgotten_when_the_link_ends() {
        var invited = desk.invite(shop.draft());
        long id = invited.invitation().id();
        var addressed = "ticket where address is not null and id = " + id;
        addresses.run(id, Instant.now());
        assertThat(shop.count(addressed)).isEqualTo(1);
        var end = invited.invitation().expiresAt();
        assertThat(addresses.due(end.minusSeconds(1))).doesNotContain(id);
        assertThat(addresses.due(end)).contains(id);
        addresses.run(id, end);
        assertThat(shop.count(addressed)).isZero();
    }

    @Test
    void R1_5_one_that_is_taken_back_stays_so() {
        var invited = desk.invite(shop.draft());
        long id = invited.invitation().id();
        desk.revoke(id);
        desk.revoke(id);
        assertThat(desk.one(id).state()).isEqualTo(TicketState.REVOKED);
        assertThat(answers.look(invited.secret(), null).orElseThrow())
                .isInstanceOfSatisfying(
                        Seen.Ended.class,
                        it -> assertThat(it.because()).isEqualTo(Seen.Because.REVOKED));
        assertThat(audit.newest("invitation:" + id, 0, 10))
                .extracting("action")
                .containsExactly("outreach.revoke", "outreach.invite");
        assertThatThrownBy(() -> desk.revoke(999_999_999)).isInstanceOf(NotFound.class);
    }

    @Test
    void R1_5_what_was_answered_stays_in() {
        var invited = desk.invite(shop.draft());
        answers.tell(invited.secret(), null, OutreachFixture.words("8", ""), true);
        desk.revoke(invited.invitation().id());
        assertThat(desk.one(invited.invitation().id()).state()).isEqualTo(TicketState.ANSWERED);
    }

    @Test
    void a_list_is_narrowed_by_words_and_state_newest_first() {
        var older = desk.invite(shop.draft()).invitation();
        var newer = desk.invite(shop.draft()).invitation();
        desk.revoke(older.id());
        var all = desk.search(new InvitationSearch("OT-IT-1", null, 0, 10));
        assertThat(all.rows()).extracting(Invitation::id).containsExactly(newer.id(), older.id());
        var revoked = desk.search(new InvitationSearch("old town", TicketState.REVOKED, 0, 10));
        assertThat(revoked.rows()).extracting(Invitation::id).containsExactly(older.id());
        assertThat(revoked.total()).isEqualTo(1);
        assertThat(desk.search(new InvitationSearch("ot-it-1 100%", null, 0, 10)).rows()).isEmpty();
    }

    @Test
    void a_list_is_for_the_companys_administrator() {
        caller.is("mira").with(Role.TEAM_LEAD).inStore(OutreachFixture.STORE);
        var all = new InvitationSearch("", null, 0, 10);
        assertThatThrownBy(() -> desk.search(all)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.invite(shop.draft())).isInstanceOf(Forbidden.class);
    }
}
