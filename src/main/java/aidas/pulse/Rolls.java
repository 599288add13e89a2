package aidas.pulse;

import aidas.pulse.seal.WaveKey;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The roll of each open wave, one sealed blob for all seats: whoever reads the database sees that
 * it changed, never which seat it was.
 */
@Store
class Rolls {

    @PersistenceContext EntityManager em;

    void begin(Wave wave, WaveKey key) {
        em.createNativeQuery("insert into pulse_roll (wave_id, sealed) values (:wave, :sealed)")
                .setParameter("wave", wave.id())
                .setParameter("sealed", key.seal(purpose(wave), Roll.of(wave.invited()).bytes()))
                .executeUpdate();
    }

    Roll read(Wave wave, WaveKey key) {
        return read(wave, key, "");
    }

    /** Nobody else reads or writes it to the end of the transaction. */
    Roll alone(Wave wave, WaveKey key) {
        return read(wave, key, " for update");
    }

    void write(Wave wave, WaveKey key, Roll roll) {
        em.createNativeQuery("update pulse_roll set sealed = :sealed where wave_id = :wave")
                .setParameter("wave", wave.id())
                .setParameter("sealed", key.seal(purpose(wave), roll.bytes()))
                .executeUpdate();
    }

    void forget(Wave wave) {
        em.createNativeQuery("delete from pulse_roll where wave_id = :wave")
                .setParameter("wave", wave.id())
                .executeUpdate();
    }

    private Roll read(Wave wave, WaveKey key, String lock) {
        var sealed =
                (byte[])
                        em.createNativeQuery(
                                        "select sealed from pulse_roll where wave_id = :wave"
                                                + lock,
                                        byte[].class)
                                .setParameter("wave", wave.id())
                                .getSingleResult();
        return Roll.read(key.open(purpose(wave), sealed));
    }

    private static String purpose(Wave wave) {
        return "roll of wave " + wave.id();
    }
}
