package aidas.organisation;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** Tells which clock hangs where a person works. */
@Store
public class Whereabouts {

    private static final ZoneId NOWHERE = ZoneId.of("UTC");

    @PersistenceContext EntityManager em;

    /** The store's zone; UTC for who has no place that day. */
    public ZoneId zone(EmployeeId who, Instant at) {
        Objects.requireNonNull(who, "somebody");
        List<?> zones =
                em.createNativeQuery(
                                """
                                select s.zone from assignment a join store s on s.id = a.store_id
                                 where a.employee_id = :who and a.from_day <= :day
                                   and (a.until_day is null or a.until_day > :day)
                                """,
                                String.class)
                        .setParameter("who", who.value())
                        .setParameter("day", LocalDate.ofInstant(at, ZoneOffset.UTC))
                        .getResultList();
        return zones.stream().findFirst().map(zone -> ZoneId.of((String) zone)).orElse(NOWHERE);
    }
}
