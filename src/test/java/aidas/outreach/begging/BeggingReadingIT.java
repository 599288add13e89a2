package aidas.outreach.begging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class BeggingReadingIT {

    private static final String STORE = "BE-IT-1";

    @Inject BeggingReading reading;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    private int asked;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        em.createNativeQuery(
                        """
                        with r as (insert into region (code, name) values ('BE-IT', 'Begging')
                                   returning id)
                        insert into store (code, name, city, region_id, format, zone, language)
                        select 'BE-IT-1', 'Market', 'Sofia', id, 'city', 'UTC', 'bg' from r
                        """)
                .executeUpdate();
        caller.is("lead").with(Role.TEAM_LEAD).inStore(STORE);
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    /**
     * @param begged SQL of what the customer told
     * @param survey the code of a built-in survey
     */
    private void answered(int score, String begged, String survey, int daysAgo) {
        asked++;
        em.createNativeQuery(
                        """
                        with t as (
                            insert into ticket (kind, source, external_id, facts, selector,
                                   token_hash, store_id, survey, channel, employees, occurred_at,
                                   language, made_at, made_by, expires_at)
                            select 'personal', 'begging-it', '%1$d', sha256('x'), 'begging-%1$d',
                                   sha256('x'), id, '%4$s', 'store', '{}', now(), 'en', now(),
                                   'it', now()
                              from store where code = 'BE-IT-1' returning id, store_id)
                        insert into survey_answer (ticket_id, client_key, store_id, version_id,
                               language, score, chips, met, missed, begged, started_at,
                               changed_at, settled_at, outcome)
                        select t.id, '', t.store_id, v.id, 'en', %2$d, '{}', '{}', '{}', %3$s,
                               now(), now(), now() - interval '%5$d days', 'accepted'
                          from t, survey_version v join survey s on s.id = v.survey_id
                         where s.code = '%4$s' and v.number = 1
                        """
                                .formatted(asked, score, begged, survey, daysAgo))
                .executeUpdate();
    }

    @Test
    void R1_2_each_scale_is_for_itself() {
        answered(10, "true", "nps", 1);
        answered(0, "false", "nps", 1);
        answered(5, "null", "csat-5", 1);
        assertThat(reading.all()).hasSize(2);
        var nps = reading.all().stream().filter(it -> it.told() > 0).findFirst().orElseThrow();
        assertThat(nps.begged()).isEqualTo(1);
        assertThat(nps.all().n()).isEqualTo(2);
        assertThat(nps.others().n()).isEqualTo(1);
    }

    @Test
    void R1_3_only_stores_of_the_readers_scope() {
        answered(10, "true", "nps", 1);
        assertThat(reading.all()).extracting(Meter::store).containsExactly("Market");
        caller.is("other").with(Role.TEAM_LEAD).inStore("LT-VNO-01");
        assertThat(reading.all()).extracting(Meter::store).doesNotContain("Market");
        caller.is("elena").with(Role.EMPLOYEE);
        assertThatThrownBy(reading::all).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_4_answers_of_the_last_ninety_days() {
        answered(10, "true", "nps", 91);
        assertThat(reading.all()).isEmpty();
        answered(10, "true", "nps", 89);
        assertThat(reading.all()).hasSize(1);
    }
}
