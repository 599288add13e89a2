package aidas.display;

import aidas.access.StoreCode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A store of its own in a transaction that the test takes back, and what customers said there. */
final class DisplayFixture {

    static final StoreCode STORE = new StoreCode("DS-IT-1");

    private final EntityManager em;
    private final long store;
    private int said;

    DisplayFixture(EntityManager em) {
        this.em = em;
        long region =
                id("insert into region (code, name) values ('DS-IT', 'Screens') returning id");
        store =
                id(
                        """
                        insert into store (code, name, city, region_id, format, zone, language)
                        values ('%s', 'On the wall', 'Sofia', %d, 'city', 'UTC', 'bg')
                        returning id
                        """
                                .formatted(STORE, region));
    }

    long store() {
        return store;
    }

    /** Each answer is a minute younger than the one before, so that the last one is the newest. */
    long says(String words, int score, boolean quotable, int daysAgo) {
        said++;
        var at =
                Instant.now()
                        .truncatedTo(ChronoUnit.DAYS)
                        .minus(daysAgo, ChronoUnit.DAYS)
                        .plusSeconds(said);
        long id = id("select nextval('response_id_seq')");
        em.createNativeQuery(
                        """
                        insert into response (id, source, external_id, store_id, channel,
                               occurred_at, day, received_at, scale, score, comment, language,
                               place, quotable, survey_version_id, cause)
                        select :id, 'display-it', cast(:id as text), :store, 'store', :at, :day, :at, 'NPS',
                               :score, :words, 'en', 'kitchen', :quotable, v.id, 'person'
                          from survey_version v join survey s on s.id = v.survey_id
                         where s.code = 'nps' and v.number = 1
                        """)
                .setParameter("id", id)
                .setParameter("store", store)
                .setParameter("at", at)
                .setParameter("day", LocalDate.ofInstant(at, ZoneOffset.UTC))
                .setParameter("score", score)
                .setParameter("words", words)
                .setParameter("quotable", quotable)
                .executeUpdate();
        return id;
    }

    /** That answer is about these employees of the demo company, in equal parts. */
    void credit(long response, String... numbers) {
        em.createNativeQuery(
                        """
                        insert into attribution (response_id, employee_id, weight, source, rule,
                               occurred_at)
                        select :response, id, :weight, 'explicit', 'test', now()
                          from employee where number in (:numbers)
                        """)
                .setParameter("response", response)
                .setParameter("weight", 1.0 / numbers.length)
                .setParameter("numbers", List.of(numbers))
                .executeUpdate();
    }

    private long id(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
