package aidas.pulse;

import aidas.access.Language;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;

/** How far each round of mail got. Knows nothing of who has answered. */
@Store
class Mailings {

    @PersistenceContext EntityManager em;

    /** The next people to write to, in the order of their seats. */
    List<Recipient> next(Wave wave, int round, int most) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select i.seat, e.mail, e.language
                                  from pulse_invitation i join employee e on e.id = i.employee_id
                                 where i.wave_id = :wave and e.mail is not null and e.active
                                   and i.seat > coalesce(
                                       (select upto from pulse_mail
                                         where wave_id = :wave and round = :round), -1)
                                 order by i.seat limit :most
                                """,
                                Tuple.class)
                        .setParameter("wave", wave.id())
                        .setParameter("round", round)
                        .setParameter("most", most)
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(
                        row ->
                                new Recipient(
                                        row.get("seat", Integer.class),
                                        row.get("mail", String.class),
                                        Language.ofCode(row.get("language", String.class))
                                                .orElseThrow()))
                .toList();
    }

    void reached(Wave wave, int round, int seat) {
        em.createNativeQuery(
                        """
                        insert into pulse_mail (wave_id, round, upto) values (:wave, :round, :seat)
                        on conflict (wave_id, round) do update set upto = excluded.upto
                        """)
                .setParameter("wave", wave.id())
                .setParameter("round", round)
                .setParameter("seat", seat)
                .executeUpdate();
    }
}
