package aidas.recognition.equity.ring;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/** Deletes rings that nobody may read any more (R2.3). */
@Store
class OldRings {

    /** So many months are read, and so many whole ones are kept. */
    static final int MONTHS = 12;

    @PersistenceContext EntityManager em;

    /** Months whose rings are to go, the oldest first. */
    List<YearMonth> months(Instant now) {
        List<?> months =
                em.createNativeQuery(
                                """
                                select distinct to_char(month, 'YYYY-MM') from ring
                                 where month < :first order by 1
                                """)
                        .setParameter("first", first(now).atDay(1))
                        .getResultList();
        return months.stream().map(each -> YearMonth.parse((String) each)).toList();
    }

    /** With their hints; that the month was looked at stays. */
    void delete(YearMonth month) {
        em.createNativeQuery(
                        """
                        delete from ring_person
                         where ring_id in (select id from ring where month = :month)
                        """)
                .setParameter("month", month.atDay(1))
                .executeUpdate();
        em.createNativeQuery("delete from ring where month = :month")
                .setParameter("month", month.atDay(1))
                .executeUpdate();
    }

    private static YearMonth first(Instant now) {
        return YearMonth.from(LocalDate.ofInstant(now, ZoneOffset.UTC)).minusMonths(MONTHS);
    }
}
