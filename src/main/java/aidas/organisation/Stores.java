package aidas.organisation;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Where stores are found. */
@Store
class Stores {

    private static final String TEXT = "concat(s.code, ' ', s.name, ' ', s.city)";

    @PersistenceContext EntityManager em;

    /**
     * @param day on which the people are counted
     */
    Found<StoreLine> search(StoreSearch search, LocalDate day) {
        var words = SearchWords.of(search.words());
        String which = "(:region = '' or r.code = :region)" + words.foundIn(TEXT);
        var rows =
                words.bind(
                                em.createQuery(
                                        """
                                        select s.code, s.name, s.city, r.code, r.name, s.format,
                                               s.language, s.active, count(a.id)
                                          from Store s join s.region r
                                          left join Assignment a on a.store = s
                                               and a.fromDay <= :day
                                               and (a.untilDay is null or a.untilDay > :day)
                                         where %s
                                         group by s.id, r.id
                                         order by %s %s, s.code
                                        """
                                                .formatted(
                                                        which,
                                                        search.order().expression,
                                                        search.descending() ? "desc" : "asc"),
                                        Object[].class))
                        .setParameter("region", search.region())
                        .setParameter("day", day)
                        .setFirstResult(search.first())
                        .setMaxResults(search.size())
                        .getResultList();
        return new Found<>(rows.stream().map(Stores::line).toList(), count(which, search, words));
    }

    private long count(String which, StoreSearch search, SearchWords words) {
        String select = "select count(s.id) from Store s join s.region r where " + which;
        return words.bind(em.createQuery(select, Long.class))
                .setParameter("region", search.region())
                .getSingleResult();
    }

    private static StoreLine line(Object[] row) {
        return new StoreLine(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (Boolean) row[7],
                (Long) row[8]);
    }

    /** All regions by name. */
    List<RegionFacts> regions() {
        return em.createQuery("select r from Region r order by r.name", Region.class)
                .getResultStream()
                .map(region -> new RegionFacts(region.code(), region.name()))
                .toList();
    }

    String regionName(RegionCode code) {
        return em.createQuery("select r.name from Region r where r.code = :code", String.class)
                .setParameter("code", code.value())
                .getSingleResult();
    }

    /** The formats in use, in alphabetical order. */
    List<String> formats() {
        return em.createQuery("select distinct s.format from Store s order by 1", String.class)
                .getResultList();
    }

    List<TeamFacts> teams(StoreCode store) {
        return em.createQuery(
                        "select t from Team t where t.store.code = :code order by t.name",
                        Team.class)
                .setParameter("code", store.value())
                .getResultStream()
                .map(team -> new TeamFacts(new TeamKey(store, team.code()), team.name()))
                .toList();
    }

    /**
     * @throws NotFound if there is none
     */
    aidas.organisation.Store get(StoreCode code) {
        return em.createQuery(
                        "select s from Store s join fetch s.region where s.code = :code",
                        aidas.organisation.Store.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("there is no store " + code));
    }
}
