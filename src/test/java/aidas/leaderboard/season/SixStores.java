package aidas.leaderboard.season;

import static aidas.leaderboard.season.SeasonFixture.SPRING;
import static aidas.leaderboard.season.SeasonFixture.announcement;

import aidas.access.Role;
import aidas.leaderboard.season.SeasonView.ResultView;
import aidas.organisation.RosterDesk;
import aidas.organisation.RosterText;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Six stores at the sea with answers in spring, inside a transaction that is taken back; the caller
 * is HR.
 */
abstract class SixStores {

    static final SeasonCode SEASON = new SeasonCode("sea-spring");
    static final SeasonCode NEXT = new SeasonCode("sea-summer");

    @Inject SeasonDesk desk;
    @Inject SeasonReading reading;
    @Inject AppealDesk appeals;
    @Inject RosterDesk rosters;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    @BeforeEach
    void six_stores_with_answers_in_spring() throws Exception {
        transaction.begin();
        caller.is("adam").with(Role.ADMIN).inCompany();
        var roster = RosterText.roster();
        IntStream.rangeClosed(1, 6)
                .forEach(
                        i ->
                                roster.row(
                                        "SEA-R,Sea,SEA-0%d,Store %d,Sofia,city,Europe/Sofia,bg,"
                                                .formatted(i, i),
                                        ",,SEAE%d,Anna,One,,en,member,2024-01-01,".formatted(i)));
        rosters.apply(roster.bytes());
        IntStream.rangeClosed(1, 6).forEach(i -> answers(i, "2025-04-01", 20 + 20 * i, 40, 60));
        harriet();
    }

    @AfterEach
    void roll_back() throws Exception {
        transaction.rollback();
    }

    void harriet() {
        caller.is("harriet").with(Role.HR).inCompany();
    }

    void lead(String name, String store) {
        caller.is(name).with(Role.TEAM_LEAD).inStore(store);
    }

    void answers(int store, String month, int good, int neutral, int bad) {
        em.createNativeQuery(
                        """
                        insert into rollup_store_month
                        select id, cast(:month as date), 'NPS', 'person', :n, :good, :neutral, :bad,
                               :sum, :sum * 10
                          from store where code = :code
                        on conflict (store_id, month, scale, question) do update
                           set n = rollup_store_month.n + excluded.n,
                               favourable = rollup_store_month.favourable + excluded.favourable,
                               neutral = rollup_store_month.neutral + excluded.neutral,
                               unfavourable =
                                   rollup_store_month.unfavourable + excluded.unfavourable,
                               score_sum = rollup_store_month.score_sum + excluded.score_sum
                        """)
                .setParameter("month", month)
                .setParameter("code", "SEA-0" + store)
                .setParameter("n", good + neutral + bad)
                .setParameter("good", good)
                .setParameter("neutral", neutral)
                .setParameter("bad", bad)
                .setParameter("sum", good * 10 + neutral * 8 + bad * 3)
                .executeUpdate();
    }

    void sql(String text) {
        em.flush();
        em.createNativeQuery(text).executeUpdate();
        em.clear();
    }

    void closed() {
        desk.announce(announcement(SEASON.value(), SPRING));
        desk.close(SEASON);
    }

    void frozen() {
        closed();
        appealsAreOver();
        desk.freeze(SEASON);
        em.flush();
    }

    void appealsAreOver() {
        sql(
                "update season set appeals_until = now() - interval '1 day'"
                        + " where closed_at is not null and frozen_at is null");
    }

    ResultView result(SeasonCode code) {
        return reading.season(code, Locale.ENGLISH).result();
    }
}
