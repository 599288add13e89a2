package aidas.pulse;

import aidas.pulse.seal.WaveKey;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The closed box of each open wave. Equal blobs under hashes of random tokens: nothing in it leads
 * to a seat, and nothing can be read before the wave closes (R3.3, R3.5).
 */
@Store
class BallotBox {

    @PersistenceContext EntityManager em;

    /**
     * @param token SHA-256 of the spent token
     * @return false if a ballot was put in with that token before (R3.2)
     */
    boolean put(Wave wave, WaveKey key, byte[] token, Ballot ballot) {
        int added =
                em.createNativeQuery(
                                """
                                insert into pulse_ballot (wave_id, token, sealed)
                                values (:wave, :token, :sealed) on conflict do nothing
                                """)
                        .setParameter("wave", wave.id())
                        .setParameter("token", token)
                        .setParameter("sealed", key.seal(purpose(wave), BallotPaper.write(ballot)))
                        .executeUpdate();
        return added == 1;
    }

    /** Opens all ballots of the wave, in the order of their tokens' hashes. */
    List<Ballot> open(Wave wave, WaveKey key) {
        List<?> sealed =
                em.createNativeQuery(
                                "select sealed from pulse_ballot where wave_id = :wave order by token",
                                byte[].class)
                        .setParameter("wave", wave.id())
                        .getResultList();
        return sealed.stream()
                .map(each -> BallotPaper.read(key.open(purpose(wave), (byte[]) each)))
                .toList();
    }

    /** The wave's ballots and spent tokens are gone. */
    void forget(Wave wave) {
        em.createNativeQuery("delete from pulse_ballot where wave_id = :wave")
                .setParameter("wave", wave.id())
                .executeUpdate();
    }

    /**
     * Waves into which something was put since they were last mixed: the rows of a mixed box were
     * all written by one transaction.
     */
    List<Long> unmixed() {
        List<?> waves =
                em.createNativeQuery(
                                """
                                select wave_id from pulse_ballot group by wave_id
                                having count(distinct cast(xmin as text)) > 1 order by wave_id
                                """,
                                Long.class)
                        .getResultList();
        return waves.stream().map(Long.class::cast).toList();
    }

    /** Writes all ballots anew in an order by chance, so that none tells when it came (R3.4). */
    void mix(long wave) {
        em.createNativeQuery(
                        """
                        with taken as (
                            delete from pulse_ballot where wave_id = :wave returning *)
                        insert into pulse_ballot select * from taken order by random()
                        """)
                .setParameter("wave", wave)
                .executeUpdate();
    }

    private static String purpose(Wave wave) {
        return "ballot of wave " + wave.id();
    }
}
