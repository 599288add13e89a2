package aidas.pulse;

import aidas.access.EmployeeNumber;
import aidas.access.RegionCode;
import aidas.access.Role;
import aidas.organisation.RosterDesk;
import aidas.organisation.RosterText;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A region with three stores, inside a transaction that is taken back; the caller is HR. PUL-01 has
 * a kitchen of six and a desk of seven, PUL-02 nine people of no team, PUL-03 three.
 */
abstract class SmallCompany {

    static final ProgrammeCode CODE = new ProgrammeCode("pul-test");
    static final int PEOPLE = 25;

    @Inject ProgrammeDesk desk;
    @Inject WaveDesk waveDesk;
    @Inject TokenDesk tokens;
    @Inject BallotDesk ballots;
    @Inject RosterDesk rosters;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    @BeforeEach
    void three_stores() throws Exception {
        transaction.begin();
        caller.is("adam").with(Role.ADMIN).inCompany();
        var roster = RosterText.roster();
        IntStream.rangeClosed(1, PEOPLE).forEach(i -> roster.row(place(i), person(i)));
        rosters.apply(roster.bytes());
        harriet();
    }

    private static String place(int i) {
        int store = i <= 13 ? 1 : i <= 22 ? 2 : 3;
        var team = i <= 6 ? "KIT,Kitchen" : i <= 13 ? "DESK,Desk" : ",";
        return "PUL-R,Pulse,PUL-0%d,Store %d,Sofia,city,Europe/Sofia,bg,%s"
                .formatted(store, store, team);
    }

    private static String person(int i) {
        var language = List.of("en", "bg", "lt").get(i % 3);
        return ",%s,Anna,Number%d,%s,%s,member,2024-01-01,"
                .formatted(number(i), i, i == PEOPLE ? "" : mail(i), language);
    }

    static String number(int i) {
        return "PULE%02d".formatted(i);
    }

    static String mail(int i) {
        return number(i).toLowerCase(java.util.Locale.ROOT) + "@pulse.example";
    }

    @AfterEach
    void roll_back() throws Exception {
        transaction.rollback();
    }

    void harriet() {
        caller.is("harriet").with(Role.HR).inCompany();
    }

    void lead(String store) {
        caller.is("lead").with(Role.TEAM_LEAD).inStore(store);
    }

    void employee(int i) {
        caller.is("employee" + i).with(Role.EMPLOYEE).employee(number(i));
    }

    static Plan plan(int items) {
        var target = new Target(Set.of(new RegionCode("PUL-R")), Set.of());
        return Plans.plan(CODE.value(), items, target);
    }

    /** A running programme with eNPS and two items, all asked of everybody. */
    void running() {
        running(plan(2));
    }

    void running(Plan plan) {
        harriet();
        desk.draft(plan);
        desk.start(CODE);
    }

    /** The number of a wave that HR has opened. */
    int open() {
        harriet();
        return waveDesk.open(CODE);
    }

    void close(int number) {
        harriet();
        waveDesk.close(CODE, number);
    }

    /** Answers as that employee does, from the token to the ballot. */
    void answer(int i, int wave, Map<String, Integer> scores, Cast.Words words) {
        answer(CODE, i, wave, scores, words);
    }

    void answer(
            ProgrammeCode code, int i, int wave, Map<String, Integer> scores, Cast.Words words) {
        var token = token(code, i, wave);
        caller.is("anonymous");
        ballots.cast(token.cast(scores, words));
    }

    /** A token of that employee, as a browser gets it. */
    Wallet token(int i, int wave) {
        return token(CODE, i, wave);
    }

    private Wallet token(ProgrammeCode code, int i, int wave) {
        employee(i);
        var place =
                tokens.mine().stream()
                        .filter(asked -> asked.wave().programme().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .place();
        var wallet = Wallet.of(code, wave, place, ballots.publicKey(code, wave, place));
        return wallet.signed(tokens.issue(code, wave, wallet.blinded()));
    }

    long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    List<?> rows(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }

    void sql(String text) {
        em.flush();
        em.createNativeQuery(text).executeUpdate();
        em.clear();
    }

    static Instant at(String moment) {
        return Instant.parse(moment);
    }

    static EmployeeNumber numberOf(int i) {
        return new EmployeeNumber(number(i));
    }
}
