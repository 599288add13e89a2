package aidas.feedback;

import aidas.access.EmployeeNumber;
import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names and zones of the units that figures are about. */
@Store
class Units {

    private static final String STORES =
            """
            select s.code, s.name, s.city, g.code as region, g.name as region_name
              from store s join region g on g.id = s.region_id
            """;

    @PersistenceContext EntityManager em;

    /** All stores that are open, by name. */
    List<StoreName> stores() {
        return names(query(STORES + " where s.active order by s.name, s.code"));
    }

    /**
     * @throws NotFound if there is none
     */
    StoreName store(StoreCode code) {
        return names(query(STORES + " where s.code = :code").setParameter("code", code.value()))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("no store " + code));
    }

    /** Where the employee is assigned on that day. */
    Optional<StoreName> storeOf(EmployeeNumber employee, LocalDate day) {
        var sql =
                STORES
                        + """
                          join assignment a on a.store_id = s.id
                          join employee e on e.id = a.employee_id
                         where e.number = :number and a.from_day <= :day
                           and (a.until_day is null or a.until_day > :day)
                        """;
        return names(query(sql).setParameter("number", employee.value()).setParameter("day", day))
                .stream()
                .findFirst();
    }

    /** Code and name of all regions, by name. */
    Map<String, String> regions() {
        var regions = new LinkedHashMap<String, String>();
        List<?> rows = query("select code, name from region order by name, code").getResultList();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row -> regions.put(text(row, "code"), text(row, "name")));
        return regions;
    }

    /** The store's zone; UTC if there is no such store. */
    ZoneId zone(StoreCode store) {
        return zone(query(ZONE.formatted("s.code = :code")).setParameter("code", store.value()));
    }

    /** The zone of most of the region's stores; UTC if it has none. */
    ZoneId zone(RegionCode region) {
        return zone(query(ZONE.formatted("g.code = :code")).setParameter("code", region.value()));
    }

    /** The zone of most stores; UTC if there are none. */
    ZoneId zone() {
        return zone(query(ZONE.formatted("true")));
    }

    private static final String ZONE =
            """
            select s.zone from store s join region g on g.id = s.region_id where %s
             group by s.zone order by count(*) desc, s.zone limit 1
            """;

    private static ZoneId zone(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> ZoneId.of(text(row, "zone")))
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    private Query query(String sql) {
        return em.createNativeQuery(sql, Tuple.class);
    }

    private static List<StoreName> names(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(Units::name).toList();
    }

    private static StoreName name(Tuple row) {
        return new StoreName(
                new StoreCode(text(row, "code")),
                text(row, "name"),
                text(row, "city"),
                new RegionCode(text(row, "region")),
                text(row, "region_name"));
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}
