package aidas.recognition.nomination;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.access.Role;
import aidas.recognition.TwoStores;
import aidas.recognition.value.Tongues;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** A call that is open for a month, of two nominations a person and two amounts. */
abstract class TwoStoresWithCall extends TwoStores {

    static final CallCode STAR = new CallCode("rg-star");
    static final String REASON =
            "She learnt the new till in a day and then showed it to every one of us.";
    static final String NO = "The reason tells of no deed.";

    @Inject CallDesk calls;
    @Inject NominationDesk desk;
    @Inject ApprovalDesk approvals;
    @Inject NominationReading reading;
    private int keys;

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static CallTerms terms(LocalDate from, LocalDate until, int most, Integer... points) {
        return new CallTerms(
                new Tongues("Star", "Звезда", "Žvaigždė"),
                new Tongues("Who carries others.", "Който носи други.", "Kas neša kitus."),
                from,
                until,
                most,
                List.of(points));
    }

    void call() {
        harriet();
        calls.open(STAR.value(), terms(today(), today().plusDays(30), 2, 10, 50));
    }

    /** As if its last day had been yesterday in every zone. */
    void over() {
        em.flush();
        em.createNativeQuery("alter table nomination_call disable trigger all").executeUpdate();
        em.createNativeQuery(
                        """
                        update nomination_call
                           set from_day = from_day - 9, until_day = from_day - 2
                         where code = 'rg-star'
                        """)
                .executeUpdate();
        em.createNativeQuery("alter table nomination_call enable trigger all").executeUpdate();
        em.clear();
    }

    static NewNomination about(String nominee) {
        return new NewNomination(new EmployeeNumber(nominee), REASON, VALUE, Language.EN, null);
    }

    long draft(String nominator, String nominee) {
        employee(nominator);
        return desk.draft(STAR, "key-" + ++keys, about(nominee));
    }

    long sent(String nominator, String nominee) {
        long id = draft(nominator, nominee);
        desk.send(id);
        return id;
    }

    void regional() {
        caller.is("rita").with(Role.TEAM_LEAD).inRegion("RG-R");
    }

    void hr(String login, String number) {
        caller.is(login.toLowerCase(Locale.ROOT)).with(Role.HR, Role.EMPLOYEE).inCompany();
        caller.employee(number);
    }

    void decide(long id, int step, Verdict verdict) {
        approvals.decide(id, new Ruling(step, verdict, NO, step == 2 ? 50 : null));
    }

    NominationState state(String nominator, long id) {
        em.flush();
        em.clear();
        employee(nominator);
        return reading.one(id).state();
    }
}
