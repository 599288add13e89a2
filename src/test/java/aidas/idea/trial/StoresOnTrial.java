package aidas.idea.trial;

import aidas.access.Role;
import aidas.organisation.RosterDesk;
import aidas.organisation.RosterText;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Twenty stores of one region with ten weeks of answers a time, inside a transaction that is taken
 * back; and an idea under review.
 */
public abstract class StoresOnTrial {

    static final int STORES = 20;
    static final int WEEKS = 4;

    @Inject RosterDesk rosters;
    @Inject protected StubCaller caller;
    @Inject UserTransaction transaction;
    @Inject protected TrialDesk desk;
    @Inject protected TrialReading reading;
    @Inject TrialProof proof;
    @Inject Trials trials;
    @PersistenceContext EntityManager em;

    protected long idea;

    protected static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static String code(int store) {
        return "TRY-%02d".formatted(store);
    }

    protected static List<String> codes(int from, int until) {
        return IntStream.range(from, until).mapToObj(StoresOnTrial::code).toList();
    }

    @BeforeEach
    protected void stores_and_an_idea() throws Exception {
        transaction.begin();
        caller.is("adam").with(Role.ADMIN).inCompany();
        var roster = RosterText.roster();
        for (int i = 0; i < STORES; i++) {
            roster.row(
                    "TRY-R,Trials,%s,Store %s,Sofia,city,Europe/Sofia,bg,"
                            .formatted(code(i), code(i)),
                    ",,TRYE%d,Try,Number%d,,en,member,2024-01-01,".formatted(i, i));
        }
        rosters.apply(roster.bytes());
        idea = idea("review");
        harriet();
    }

    @AfterEach
    protected void roll_back() throws Exception {
        transaction.rollback();
    }

    /** A refusal takes its whole transaction back: what follows begins anew. */
    void anew() throws Exception {
        transaction.rollback();
        stores_and_an_idea();
    }

    void harriet() {
        caller.is("harriet").with(Role.HR).inCompany();
    }

    protected void somebody() {
        caller.is("tryer").with(Role.EMPLOYEE).employee("TRYE1");
    }

    long idea(String stage) {
        return ((Number)
                        em.createNativeQuery(
                                        """
                                        insert into idea (author_id, key, kind, title, text, language,
                                               written_at, sent_at, due_on, stage)
                                        select id, 'try-' || random(), 'service', 'A second till at noon',
                                               'Two tills from noon to two, so that nobody waits.',
                                               'en', now(), now(), current_date + 14, :stage
                                          from employee where number = 'TRYE1' returning id
                                        """,
                                        Long.class)
                                .setParameter("stage", stage)
                                .getSingleResult())
                .longValue();
    }

    /** A day's answers of a store: of a hundred so many favourable less unfavourable. */
    void answered(int store, LocalDate day, int net) {
        em.createNativeQuery(
                        """
                        insert into rollup_store_day (store_id, day, scale, n, words, favourable,
                               neutral, unfavourable, score_sum, score_sum_sq, value_n, value_sum)
                        select id, :day, 'NPS', 100, 0, 40 + :net, 20, 40 - :net, 0, 0, 0, 0
                          from store where code = :code
                        """)
                .setParameter("day", day)
                .setParameter("net", net / 2)
                .setParameter("code", code(store))
                .executeUpdate();
    }

    /**
     * All stores answer once a time, on its second day, as the first one may be another somewhere
     * on earth; those on trial rise by so much with it.
     */
    protected void answers(LocalDate first, int trial, int rise) {
        var start = first.plusDays(1);
        for (int i = 0; i < STORES; i++) {
            int level = 20 + 2 * (i % 5);
            answered(i, start.minusWeeks(2L * WEEKS), level);
            answered(i, start.minusWeeks(WEEKS), level + 2 * (i % 3));
            answered(i, start, level + 2 * (i % 2) + (i < trial ? rise : 0));
        }
    }

    protected PlanDraft hand(int stores) {
        return new PlanDraft(
                "NPS", today().plusDays(20), WEEKS, new BigDecimal("5"), codes(0, stores), null);
    }

    PlanDraft lots(int number) {
        return new PlanDraft(
                "NPS", today().plusDays(20), WEEKS, new BigDecimal("5"), List.of(), number);
    }

    /** One that was frozen a day before it began. */
    protected long past(LocalDate start, String gauge, List<String> stores) {
        var draft = new PlanDraft(gauge, start, WEEKS, BigDecimal.TEN, stores, null);
        var plan =
                new Plan(
                        Gauge.ofCode(gauge).orElseThrow(),
                        start,
                        WEEKS,
                        draft.worth(),
                        stores.stream().map(aidas.access.StoreCode::new).toList(),
                        List.of(),
                        7);
        var before = start.minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
        var trial = new Trial(idea, plan, "harriet", before);
        trial.freeze(PlanSeal.hash(idea, plan), "harriet", before);
        trials.add(trial);
        return trial.id();
    }

    static Instant now() {
        return Instant.now();
    }

    /** How often the log says that of it. */
    protected long logged(String subject, String action) {
        return ((Number)
                        em.createNativeQuery(
                                        "select count(*) from audit_entry where subject = :subject and action = :action")
                                .setParameter("subject", subject)
                                .setParameter("action", action)
                                .getSingleResult())
                .longValue();
    }
}
