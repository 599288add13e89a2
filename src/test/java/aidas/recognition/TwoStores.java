package aidas.recognition;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.access.Role;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeId;
import aidas.organisation.RosterDesk;
import aidas.organisation.RosterText;
import aidas.recognition.value.Tongues;
import aidas.recognition.value.ValueCode;
import aidas.recognition.value.ValueDesk;
import aidas.recognition.value.Wording;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Two stores and a value inside a transaction that is taken back. Anna, Boris and Cvetan work in
 * the first store, which Ani leads; Eglė in the second one; Dan left; Nora came last month.
 */
public abstract class TwoStores {

    protected static final String HERE = "RG-01";
    protected static final String THERE = "RG-02";
    protected static final String ANNA = "RGE1";
    protected static final String BORIS = "RGE2";
    protected static final String CVETAN = "RGE3";
    protected static final String EGLE = "RGE4";
    protected static final String DAN = "RGE5";
    protected static final String ANI = "RGE6";
    protected static final String NORA = "RGE7";
    protected static final ValueCode VALUE = new ValueCode("rg-together");
    protected static final String WORDS = "You stayed until the last box was in.";

    @Inject protected RosterDesk rosters;
    @Inject protected ValueDesk values;
    @Inject protected Directories directories;
    @Inject protected StubCaller caller;
    @Inject protected UserTransaction transaction;
    @PersistenceContext protected EntityManager em;

    private int keys;
    private int answers;

    @BeforeEach
    protected void two_stores_and_a_value() throws Exception {
        transaction.begin();
        caller.is("adam").with(Role.ADMIN).inCompany();
        var joined = LocalDate.now(ZoneOffset.UTC).minusDays(30);
        var roster = RosterText.roster();
        row(roster, HERE, ANNA, "Anna,One", "member", "2024-01-01,");
        row(roster, HERE, BORIS, "Boris,Two", "member", "2024-01-01,");
        row(roster, HERE, CVETAN, "Цветан,Three", "member", "2024-01-01,");
        row(roster, THERE, EGLE, "Eglė,Four", "member", "2024-01-01,");
        row(roster, HERE, DAN, "Dan,Five", "member", "2024-01-01,2024-06-01");
        row(roster, HERE, ANI, "Ani,Six", "lead", "2024-01-01,");
        row(roster, HERE, NORA, "Nora,Seven", "member", joined + ",");
        rosters.apply(roster.bytes());
        harriet();
        values.add(VALUE.value(), wording("We carry it together"));
    }

    private static void row(
            RosterText roster, String store, String number, String name, String duty, String days) {
        roster.row(
                "RG-R,Recognition,%s,Store %s,Sofia,city,Europe/Sofia,bg,".formatted(store, store),
                ",,%s,%s,,en,%s,%s".formatted(number, name, duty, days));
    }

    /** A refusal takes its whole transaction back, as it shall: what follows begins anew. */
    protected void anew() throws Exception {
        transaction.rollback();
        two_stores_and_a_value();
    }

    @AfterEach
    protected void roll_back() throws Exception {
        transaction.rollback();
    }

    protected static Wording wording(String name) {
        return new Wording(
                Tongues.of(name, "Носим го заедно", "Nešame kartu"),
                Tongues.of("Nobody is left alone.", "Никой не остава сам.", "Niekas nelieka."),
                Tongues.of("Took over a call.", "Пое разговор.", "Perėmė skambutį."));
    }

    protected void harriet() {
        caller.is("harriet").with(Role.HR).inCompany();
    }

    protected void employee(String number) {
        caller.is(number.toLowerCase(Locale.ROOT)).with(Role.EMPLOYEE).employee(number);
    }

    protected void lead() {
        caller.is("ani").with(Role.EMPLOYEE, Role.TEAM_LEAD).inStore(HERE).employee(ANI);
    }

    protected EmployeeId id(String number) {
        return directories.employee(new EmployeeNumber(number)).orElseThrow().id();
    }

    protected NewKudos kudos(Reach reach, String... to) {
        return kudos(WORDS, reach, null, to);
    }

    protected NewKudos kudos(String words, Reach reach, Long answer, String... to) {
        return new NewKudos(numbers(to), VALUE, words, Language.EN, reach, answer, "key-" + ++keys);
    }

    protected static List<EmployeeNumber> numbers(String... numbers) {
        return Arrays.stream(numbers).map(EmployeeNumber::new).toList();
    }

    /**
     * What a customer of the first store said, credited to those people in equal parts; a millionth
     * that is left is the first one's, as in the intake.
     */
    protected long answer(String words, int score, boolean quotable, String... credited) {
        long id =
                ((Number)
                                em.createNativeQuery("select nextval('response_id_seq')")
                                        .getSingleResult())
                        .longValue();
        em.createNativeQuery(
                        """
                        insert into response (id, source, external_id, store_id, channel,
                               occurred_at, day, received_at, scale, score, comment, language,
                               quotable, survey_version_id, cause)
                        select :id, 'recognition-it', :external, s.id, 'store', now(),
                               current_date, now(), 'NPS', :score, :words, 'en', :quotable, v.id,
                               'person'
                          from survey_version v join survey q on q.id = v.survey_id, store s
                         where q.code = 'nps' and v.number = 1 and s.code = :store
                        """)
                .setParameter("id", id)
                .setParameter("external", "rg-" + ++answers)
                .setParameter("score", score)
                .setParameter("words", words)
                .setParameter("quotable", quotable)
                .setParameter("store", HERE)
                .executeUpdate();
        em.createNativeQuery(
                        """
                        insert into attribution (response_id, employee_id, weight, source, rule,
                               occurred_at)
                        select :response, id,
                               each + case when row_number() over (order by id) = 1
                                           then 1 - :all * each else 0 end,
                               'explicit', 'test', now()
                          from employee, (select round(1.0 / :all, 6) as each) part
                         where number in (:numbers)
                        """)
                .setParameter("response", id)
                .setParameter("all", credited.length)
                .setParameter("numbers", List.of(credited))
                .executeUpdate();
        return id;
    }
}
