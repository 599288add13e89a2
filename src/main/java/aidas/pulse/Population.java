package aidas.pulse;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.pulse.gate.Leaf;
import aidas.pulse.gate.Unit;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who works where, and what units are called. */
@Store
class Population {

    @PersistenceContext EntityManager em;

    /** Everybody of the target who works here that day, each once, in the order of their keys. */
    List<Posted> on(LocalDate day, Target target) {
        return tuples(
                        """
                        select e.id as employee, r.code as region, s.code as store,
                               coalesce(t.code, '') as team
                          from assignment a
                          join employee e on e.id = a.employee_id
                          join store s on s.id = a.store_id
                          join region r on r.id = s.region_id
                          left join team t on t.id = a.team_id
                         where e.active and s.active and a.from_day <= :day
                           and (a.until_day is null or a.until_day > :day)
                         order by e.id
                        """,
                        Map.of("day", day))
                .map(row -> new Posted(row.get("employee", Long.class), leaf(row)))
                .filter(each -> holds(target, each.place()))
                .toList();
    }

    /** What the company's units are called; teams by their own name. */
    Map<Unit, String> names() {
        var names = new HashMap<Unit, String>();
        tuples("select code, name from region", Map.of())
                .forEach(row -> names.put(Unit.region(text(row, "code")), text(row, "name")));
        tuples("select code, name from store", Map.of())
                .forEach(row -> names.put(Unit.store(text(row, "code")), text(row, "name")));
        tuples(
                        """
                        select s.code as store, t.code, t.name from team t
                          join store s on s.id = t.store_id
                        """,
                        Map.of())
                .forEach(
                        row ->
                                names.put(
                                        Unit.team(text(row, "store"), text(row, "code")),
                                        text(row, "name")));
        return names;
    }

    /** Where everybody may be asked: every store's teams, and its people of no team. */
    Map<String, Leaf> places() {
        var places = new HashMap<String, Leaf>();
        tuples(
                        """
                        select r.code as region, s.code as store, coalesce(t.code, '') as team
                          from store s join region r on r.id = s.region_id
                          left join (select store_id, code from team
                                      union all select id, null from store) t on t.store_id = s.id
                        """,
                        Map.of())
                .map(Population::leaf)
                .forEach(leaf -> places.put(leaf.unit().code(), leaf));
        return places;
    }

    private Stream<Tuple> tuples(String sql, Map<String, ?> parameters) {
        var query = em.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    private static boolean holds(Target target, Leaf place) {
        return target.holds(new RegionCode(place.region()), new StoreCode(place.store()));
    }

    private static Leaf leaf(Tuple row) {
        return new Leaf(text(row, "region"), text(row, "store"), text(row, "team"));
    }

    private static String text(Tuple row, String name) {
        return row.get(name, String.class);
    }
}
