package aidas.leaderboard.season;

import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Seasons with their results and appeals. */
@Store
class Seasons {

    @PersistenceContext EntityManager em;

    void add(Season season) {
        em.persist(season);
        em.flush();
    }

    void add(Snapshot snapshot) {
        em.persist(snapshot);
        em.flush();
    }

    void add(Appeal appeal) {
        em.persist(appeal);
        em.flush();
    }

    Optional<Season> find(SeasonCode code) {
        return em.createQuery("select s from Season s where s.announced.code = :code", Season.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    Season get(SeasonCode code) {
        return find(code).orElseThrow(() -> new NotFound("no season " + code));
    }

    /** Latest months first. */
    List<Season> all() {
        return em.createQuery(
                        "select s from Season s order by s.announced.fromMonth desc, s.announced.code",
                        Season.class)
                .getResultList();
    }

    /** Those of the series that were not withdrawn, first months first. */
    List<Season> ofSeries(SeasonCode series) {
        return em.createQuery(
                        """
                        select s from Season s
                         where s.announced.series = :series and s.withdrawnAt is null
                         order by s.announced.fromMonth
                        """,
                        Season.class)
                .setParameter("series", series.value())
                .getResultList();
    }

    /** First one first. */
    List<Snapshot> snapshots(Season season) {
        return em.createQuery(
                        "select s from Snapshot s where s.seasonId = :id order by s.number",
                        Snapshot.class)
                .setParameter("id", season.id())
                .getResultList();
    }

    /** Earliest first. */
    List<Appeal> appeals(Season season) {
        return em.createQuery(
                        "select a from Appeal a where a.seasonId = :id order by a.id", Appeal.class)
                .setParameter("id", season.id())
                .getResultList();
    }
}
