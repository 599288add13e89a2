package aidas.feedback.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.EmployeeNumber;
import aidas.access.Role;
import aidas.feedback.Intake;
import aidas.feedback.JsonDrafts;
import aidas.feedback.Outcome;
import aidas.organisation.RosterDesk;
import aidas.organisation.RosterOutcome;
import aidas.testbed.StubCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * A store of its own for the tests of the ledger, XL-STORE-1: XL001, XL002 and XL003 on duty, XL004
 * gone; XL008 leads the neighbour, XL-STORE-2.
 */
@ApplicationScoped
public class Bench {

    private static final String HEADERS =
            "region_code,region_name,store_code,store_name,city,format,zone,store_language,"
                    + "team_code,team_name,employee_number,given_name,family_name,mail,language,"
                    + "role,from,until\n";
    private static final String PLACE =
            "XL,Ledger,XL-STORE-%d,Ledger store,Sofia,city,Europe/Sofia,bg,desk,Desk,%s,%s,"
                    + "Ledger,,en,%s,2024-01-01,%s%n";

    @Inject RosterDesk roster;
    @Inject Intake intake;
    @Inject StubCaller caller;
    @PersistenceContext EntityManager em;

    void staff() {
        asAdmin();
        var file =
                HEADERS
                        + PLACE.formatted(1, "XL001", "Ana", "member", "")
                        + PLACE.formatted(1, "XL002", "Bo", "member", "")
                        + PLACE.formatted(1, "XL003", "Cy", "member", "")
                        + PLACE.formatted(1, "XL004", "Dan", "member", "2024-06-01")
                        + PLACE.formatted(2, "XL008", "Nea", "lead", "");
        assertThat(roster.apply(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RosterOutcome.Difference.class);
    }

    /** An answer of 2025-03-14 with this score; its key. */
    long answer(String id, int score, String more) {
        asAdmin();
        var json =
                """
                {"source":"ledger-it","externalId":"%s","store":"XL-STORE-1","scale":"NPS",\
                "score":%d,"occurredAt":"2025-03-14T12:00:00Z"%s}"""
                        .formatted(id, score, more);
        assertThat(intake.receive(JsonDrafts.read(json)).outcome()).isEqualTo(Outcome.ACCEPTED);
        return number(
                "select id from response where source = 'ledger-it' and external_id = '"
                        + id
                        + "'");
    }

    long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    int change(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }

    /** Who has which part of the answer, and from where: {@code XL001 0.500000 roster}. */
    List<String> credits(long answer) {
        return texts(
                """
                select e.number || ' ' || a.weight || ' ' || a.source from attribution a
                  join employee e on e.id = a.employee_id where a.response_id = %d order by 1
                """
                        .formatted(answer));
    }

    List<String> texts(String sql) {
        List<?> rows = em.createNativeQuery(sql, String.class).getResultList();
        return rows.stream().map(Object::toString).toList();
    }

    /** What the sums of March 2025 hold of the store's people: weight and sum of scores. */
    TreeMap<String, String> sums() {
        var sums = new TreeMap<String, String>();
        for (var row :
                em.createNativeQuery(
                                """
                                select coalesce(e.number, 'nobody'), c.weight_sum, c.score_sum
                                  from rollup_credit_month c
                                  left join employee e on e.id = c.employee_id
                                  join store s on s.id = c.store_id
                                 where s.code = 'XL-STORE-1' and c.month = '2025-03-01'
                                """)
                        .getResultList()) {
            var cells = (Object[]) row;
            sums.put((String) cells[0], plain(cells[1]) + " " + plain(cells[2]));
        }
        return sums;
    }

    private static String plain(Object number) {
        return ((BigDecimal) number).stripTrailingZeros().toPlainString();
    }

    void asAdmin() {
        caller.is("adam").with(Role.ADMIN).inCompany();
    }

    void asHr() {
        caller.is("harriet").with(Role.HR).inCompany();
    }

    void asEmployee(String number) {
        caller.is(number.toLowerCase(Locale.ROOT)).with(Role.EMPLOYEE).employee(number);
    }

    void asLead(int store) {
        caller.is("lead-" + store).with(Role.TEAM_LEAD).inStore("XL-STORE-" + store);
    }

    static EmployeeNumber number(int last) {
        return new EmployeeNumber("XL00" + last);
    }
}
