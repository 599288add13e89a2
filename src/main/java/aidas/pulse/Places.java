package aidas.pulse;

import aidas.pulse.gate.Leaf;
import aidas.pulse.gate.UnitTree;
import aidas.pulse.seal.BlindRsa;
import aidas.pulse.seal.WaveKey;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The places of waves, and the keys that sign tokens for them. */
@Store
class Places {

    @PersistenceContext EntityManager em;

    void add(Wave wave, List<Place> places) {
        for (var place : places) {
            em.createNativeQuery(
                            """
                            insert into pulse_place (wave_id, number, region, store, team, invited)
                            values (:wave, :number, :region, :store, :team, :invited)
                            """)
                    .setParameter("wave", wave.id())
                    .setParameter("number", place.number())
                    .setParameter("region", place.leaf().region())
                    .setParameter("store", place.leaf().store())
                    .setParameter("team", place.leaf().team())
                    .setParameter("invited", place.invited())
                    .executeUpdate();
        }
    }

    /** By number. */
    List<Place> of(Wave wave) {
        return rows("select * from pulse_place where wave_id = :wave order by number", wave)
                .map(Places::place)
                .toList();
    }

    UnitTree tree(Wave wave) {
        return UnitTree.of(of(wave).stream().map(Place::leaf).toList());
    }

    /** What tokens of that place are verified with; empty until somebody there wants one. */
    Optional<RSAPublicKey> publicKey(Wave wave, int place) {
        return Optional.ofNullable(row(wave, place).get("modulus", byte[].class))
                .map(BlindRsa::publicKey);
    }

    /** What tokens of that place are signed with. */
    RSAPrivateCrtKey privateKey(Wave wave, WaveKey key, int place) {
        var sealed = row(wave, place).get("sealed_key", byte[].class);
        return BlindRsa.privateKey(key.open(purpose(wave, place), sealed));
    }

    /** Makes the place's keys unless they are there; whoever is first wins. */
    void makeKeys(Wave wave, WaveKey key, int place) {
        if (publicKey(wave, place).isPresent()) {
            return;
        }
        var pair = BlindRsa.newKey();
        em.createNativeQuery(
                        """
                        update pulse_place set modulus = :modulus, sealed_key = :sealed
                         where wave_id = :wave and number = :number and modulus is null
                        """)
                .setParameter("modulus", BlindRsa.modulus((RSAPublicKey) pair.getPublic()))
                .setParameter(
                        "sealed", key.seal(purpose(wave, place), pair.getPrivate().getEncoded()))
                .setParameter("wave", wave.id())
                .setParameter("number", place)
                .executeUpdate();
    }

    /** No token of this wave can be made or verified any more. */
    void forgetKeys(Wave wave) {
        em.createNativeQuery(
                        """
                        update pulse_place set modulus = null, sealed_key = null
                         where wave_id = :wave
                        """)
                .setParameter("wave", wave.id())
                .executeUpdate();
    }

    private Tuple row(Wave wave, int place) {
        return rows("select * from pulse_place where wave_id = :wave", wave)
                .filter(row -> row.get("number", Integer.class) == place)
                .findFirst()
                .orElseThrow(() -> new NotFound("the wave has no place " + place));
    }

    private Stream<Tuple> rows(String sql, Wave wave) {
        List<?> rows =
                em.createNativeQuery(sql, Tuple.class)
                        .setParameter("wave", wave.id())
                        .getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    private static Place place(Tuple row) {
        return new Place(
                row.get("number", Integer.class),
                new Leaf(
                        row.get("region", String.class),
                        row.get("store", String.class),
                        row.get("team", String.class)),
                row.get("invited", Integer.class));
    }

    private static String purpose(Wave wave, int place) {
        return "signing key of place %d in wave %d".formatted(place, wave.id());
    }
}
