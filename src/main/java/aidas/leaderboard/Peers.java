package aidas.leaderboard;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;

/** Regions and formats that there are. */
@Store
class Peers {

    @PersistenceContext EntityManager em;

    Choices choices() {
        var regions = new LinkedHashMap<String, String>();
        rows("select code, name from region order by name, code")
                .forEach(r -> regions.put(r.get(0, String.class), r.get(1, String.class)));
        var formats =
                rows("select distinct format from store where active order by format").stream()
                        .map(row -> row.get(0, String.class))
                        .toList();
        return new Choices(regions, formats);
    }

    private List<Tuple> rows(String sql) {
        List<?> rows = em.createNativeQuery(sql, Tuple.class).getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }
}
